import type { HolidayKey } from '#content/holidays.ts'
import { optionsFor } from './options.ts'

type Labels = Record<HolidayKey, [nb: string, en: string]>

/** Public holidays and eves in the order of the year. */
export const holidayOptions = optionsFor({
  'new-years-day': ['Første nyttårsdag', 'New Year’s Day'],
  'wednesday-before-easter': ['Onsdag før skjærtorsdag', 'Wednesday before Maundy Thursday'],
  'maundy-thursday': ['Skjærtorsdag', 'Maundy Thursday'],
  'good-friday': ['Langfredag', 'Good Friday'],
  'easter-eve': ['Påskeaften', 'Easter Saturday'],
  'easter-sunday': ['Første påskedag', 'Easter Sunday'],
  'easter-monday': ['Andre påskedag', 'Easter Monday'],
  'labour-day': ['1. mai', 'Labour Day'],
  'ascension-day': ['Kristi himmelfartsdag', 'Ascension Day'],
  'constitution-day': ['17. mai', 'Constitution Day'],
  'whit-eve': ['Pinseaften', 'Whit Saturday'],
  'whit-sunday': ['Første pinsedag', 'Whit Sunday'],
  'whit-monday': ['Andre pinsedag', 'Whit Monday'],
  'christmas-eve': ['Julaften', 'Christmas Eve'],
  'christmas-day': ['Første juledag', 'Christmas Day'],
  'boxing-day': ['Andre juledag', 'Boxing Day'],
  'new-years-eve': ['Nyttårsaften', 'New Year’s Eve'],
} satisfies Labels)

export const evesOptions = optionsFor({
  ordinary: ['Åpent som vanlig', 'Open as usual'],
  early: ['Stenger tidligere', 'Closes earlier'],
  closed: ['Stengt', 'Closed'],
})
