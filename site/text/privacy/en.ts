import { en as kept } from './kept.en.ts'
import type { PrivacyWords } from './nb.ts'

/** The words of the privacy page in English. */
export const en: PrivacyWords = {
  title: 'Privacy',
  lede: 'You can read the whole site without our knowing who you are. Here is everything we keep, why and for how long.',
  reading: 'When you read',
  readingText: 'We use no cookies, and the pages fetch nothing from other sites. We do not write down who reads.',
  list: 'What we keep',
  listHint: 'The times are the ones the program erases by.',
  labels: {
    what: 'What',
    why: 'Why',
    long: 'How long',
    who: 'Who gets it',
    basis: 'Legal basis',
    erase: 'How it is erased',
  },
  basis: {
    consent: 'Consent, which can be taken back at any time (GDPR article 6, 1 a).',
    'public-task': 'A task the county authority has for the public (GDPR article 6, 1 e).',
    nobody: 'It says nothing of who you are, and so is not personal data.',
  },
  kept,
  rights: 'Your rights',
  rightsText: [
    'You can ask to see what we have about you, and to have it corrected or erased. You can also object to our using it, or ask us to wait with using it. Write to us. We answer within one month.',
    'If you think we do something wrong, you can complain to Datatilsynet, the Norwegian Data Protection Authority.',
  ],
  authority: 'Complain to Datatilsynet',
  guidance: 'When you get guidance or take a course',
  guidanceText:
    'Then the rules of the centre or the school apply. Ask those who work there, and you can see what is stored about you.',
  answers: 'Who answers for this',
  controller: 'Data controller',
  email: 'E-mail',
  telephone: 'Telephone',
  officer: 'Data protection officer',
  noOfficer: 'Not entered here yet. Write to the e-mail address above.',
  processors: 'Those who work for us',
  noProcessors: 'Who runs the servers and sends the mail for us is not entered here yet. Ask us.',
  notEntered: 'Not entered yet.',
}
