import type { StatementWords } from './nb.ts'

/** The words of the accessibility statement in English. */
export const en: StatementWords = {
  title: 'Accessibility',
  lede: {
    unknown: 'Nobody has assessed the whole site yet. So we do not say that it meets the requirements.',
    full: 'The site meets the accessibility requirements.',
    partial: 'The site meets some, but not all, of the accessibility requirements. Here is what is missing.',
    none: 'The site does not meet the accessibility requirements. Here is what is missing.',
  },
  tried: 'How the site was tried',
  how: {
    automated: 'Automated tests',
    keyboard: 'Keyboard alone',
    'screen-reader': 'Screen reader',
    expert: 'Expert',
    users: 'Users with disabilities',
  },
  notTried: 'There is no record that anybody has tried the site.',
  notJudged: 'Nobody has tried it with a screen reader, and no expert has assessed it.',
  longAgo: (date: string) => `It was last tried more than a year ago, on ${date}. Much may have changed.`,
  law: 'Web sites of Norwegian public bodies must follow WCAG 2.1 on levels A and AA, with a few exceptions.',
  lawLink: 'Read the regulation on universal design of ICT (in Norwegian)',
  faults: 'What we know is not good enough',
  criterion: (number: string) => `WCAG ${number}`,
  reason: {
    fault: '',
    burden: 'We think that mending this would take an unreasonable amount of work.',
    outside: 'The requirements do not cover this content.',
  },
  mended: (date: string) => `Will be mended by ${date}.`,
  late: (date: string) => `Should have been mended by ${date}.`,
  undecided: 'We have not decided when it will be mended.',
  noFaults: 'We know of no faults now.',
  noneEntered: 'No faults are listed. That does not mean there are none.',
  feedback: 'Is something in your way?',
  feedbackText:
    'Tell us if something is hard to use, or if you need the content in another form. We answer as soon as we can, and mend the fault.',
  email: 'E-mail',
  telephone: 'Telephone',
  complaint: 'Not satisfied with our answer?',
  complaintText:
    'Then you can complain. Diskrimineringsnemnda (the Anti-Discrimination Tribunal) decides whether we have broken the law.',
  complaintLink: 'Complain to Diskrimineringsnemnda',
  supervisorText: 'The authority for universal design of ICT sees to it that the requirements are met.',
  supervisorLink: 'See Uutilsynet',
  official: 'The official statement',
  officialLink: 'Read the statement at uustatus.no',
  notOfficial:
    'Every public web site in Norway must have an accessibility statement at uustatus.no. Ours is not published there yet.',
}
