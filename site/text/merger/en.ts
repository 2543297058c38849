import type { MergerWords } from './nb.ts'

/** The words about the merger in English. */
export const en: MergerWords = {
  timeline: 'How we got here',
  ahead: 'What comes next',
  nothingAhead: 'No dates are set. When a region gets one, it will be here.',
  sources: 'FT is the county council, FR is the county government.',
  oneDoorIn: 'One door in',
  milestones: {
    goals: {
      when: '7–8 November 2012',
      text: 'The county, the municipalities and the universities join in Nordlandsløftet: five goals for skills in every municipality.',
      source: 'The conference “Nordlandsløftet”, Skagen Hotel',
    },
    meeting: {
      when: '30–31 March 2016',
      text: 'The regions meet to plan the merger. Five regions join the pilot and are to be one unit from 2017. The others have a say in when it is their turn.',
      source: 'The county’s meeting in Bodø on the way ahead',
    },
  },
  who: 'Who is in',
  whoHint: 'All the regions, as things are today.',
  region: 'Region',
  stage: 'How far',
  parts: 'What is in it',
  stages: {
    oneDoor: 'One door',
    oneDoorSince: (date) => `One door since ${date}`,
    pilot: 'Pilot: trying out one door',
    pilotSince: (date) => `Pilot: trying out one door since ${date}`,
    pilotUntil: (date) => `Pilot. One door from ${date}`,
    ahead: (date) => `Separate offices. One door from ${date}`,
  },
  movesIn: (date) => `moves in on ${date}`,
  ownHouse: 'in a building of its own',
  offer: 'What every region shall offer',
  offerHint: 'The services are the same in all of Nordland. Where one is missing, we say so.',
  offerCaption: 'The services every region shall have, and whether the region has them today',
  service: 'Service',
  inAll: (of) => `In all ${of} regions`,
  inSome: (count, of) => `In ${count} of ${of} regions`,
  yes: 'Yes',
  notYet: 'Not yet',
  comes: (date) => `Starts ${date}`,
  local: 'Only in some places',
}
