import { daysBeforeShown } from '#content/demand.ts'
import { mostImportsWithFiles, mostRefusedLetters } from '#content/kept.ts'
import { numberText } from '../howLong.ts'
import type { KeptDictionary } from './row.ts'

const shown = numberText(daysBeforeShown, 'en')

/** What is kept, in English. */
export const en: KeptDictionary = {
  visits: {
    title: 'Visits to the pages',
    what: 'How often each page is opened in a month. Not who opened it.',
    why: 'To see which pages people need.',
    long: (kept) => `We erase the figures after ${kept}.`,
    who: 'Those who edit for the region and the county.',
    erase: null,
  },
  searches: {
    title: 'Searches for courses',
    what: 'The words searched for, the day, the region and whether anything was found. Not who searched. We do not keep searches that look like an e-mail address, a telephone number or a national identity number.',
    why: 'To see which courses are missing.',
    long: (unshown, shownFor) =>
      `Searches that were not made on ${shown} different days are shown to nobody, and erased after ${unshown}. We erase other searches after ${shownFor}.`,
    who: 'Those who edit for the region and the county.',
    erase: null,
  },
  wishes: {
    title: 'When you tell us what you are missing',
    what: 'What you write, the place you choose, and the day. Not who you are.',
    why: 'To ask the schools for courses that people need.',
    long: (kept) => `We erase the municipality you chose after ${kept}. What you wrote stays until we erase it.`,
    who: `Those who edit for the region and the county. They see the municipality only as a count, and only when the same was missed on ${shown} different days.`,
    erase: 'Write to us, and tell us what you wrote.',
  },
  wishAddresses: {
    title: 'When you want an answer by e-mail about what you are missing',
    what: 'Your e-mail address and the language in which you read the page. The address is stored separately.',
    why: 'To write to you once, when there is a course.',
    long: (unconfirmed, most, letters) =>
      `If you do not confirm the address, we erase it after ${unconfirmed}. Otherwise we erase it when you have been answered, and after ${most} at the latest. We remember that the letter was sent for ${letters}, without the address.`,
    who: 'Nobody reads the address. Only the mail server gets it, to send the letter.',
    erase: 'Follow the link in the e-mail, or write to us.',
  },
  followers: {
    title: 'When you follow courses by e-mail',
    what: 'Your e-mail address, what you follow, the language in which you read the page, and when you confirmed.',
    why: 'To write to you when there are courses you can apply for.',
    long: (unconfirmed, letters) =>
      `If you do not confirm the address, we erase it after ${unconfirmed}. Otherwise we keep it until you unsubscribe, or until ${numberText(mostRefusedLetters, 'en')} letters in a row cannot be delivered. We remember which letters were sent for ${letters}.`,
    who: 'Nobody reads the address. Those who edit see only how many follow what. The mail server gets the address, to send the letters.',
    erase: 'Follow the link in a letter, or write to us.',
  },
  onTheWay: {
    title: 'What you send us, while it is on its way',
    what: 'What you wrote in the form.',
    why: 'So that nothing is lost when a server is down.',
    long: (refused, taken) =>
      `Until it has arrived. We erase what cannot be taken in after ${refused}. We remember that something was taken in for ${taken}, without what it said.`,
    who: 'Only those who mend faults in the program.',
    erase: 'Write to us.',
  },
  staff: {
    title: 'Those you meet at the centres',
    what: 'Name, what they help with, and the languages they speak. And that they have agreed to stand on the page.',
    why: 'So that you know whom you will meet.',
    long: () =>
      'Until the person changes their mind. Then the name leaves the page at once. In older versions, which only those who edit see, it may stand longer. That somebody agreed, and when they took it back, is kept until it is erased by hand.',
    who: 'Everybody who reads the page.',
    erase: 'Tell the centre where you work.',
  },
  catalogues: {
    title: 'Courses that the schools send us',
    what: 'The files with the courses. They may say who answers questions.',
    why: 'To show the courses here.',
    long: () => `We keep the files of the last ${mostImportsWithFiles} imports.`,
    who: 'Those who edit courses. Everybody sees which office to ask.',
    erase: 'Write to us or to the school.',
  },
  editors: {
    title: 'Those who edit',
    what: 'Name, e-mail address, role, and a password in a form that nobody can read. And what they have confirmed, proposed and imported.',
    why: 'So that only those who should can change the pages.',
    long: (session, letters) =>
      `When somebody leaves, their access ends at once. The name stays with what they did, until it is erased by hand. They are signed out after ${session}. We remember which reminders were sent for ${letters}.`,
    who: 'Others who edit.',
    erase: 'Write to us.',
  },
  logs: {
    title: 'Logs and backups',
    what: 'What the program does, and what goes wrong. The program does not write down your IP address. The web server in front may; those who run it decide. Backups hold the same as the rest of this list.',
    why: 'To find faults, and to be able to bring everything back.',
    long: () => 'Those who run the servers decide. Ask us.',
    who: 'Those who run the servers.',
    erase: 'Write to us.',
  },
}
