import type { Payload } from 'payload'
import { readSettings } from '#start/settings.ts'
import { type House, houseOf } from '../mail/house.ts'
import { noteRun, type Run, runOf } from './run.ts'
import { Searches } from './searches.ts'
import { hasMoreToTell } from './site.ts'
import { followsWhere, stored } from './stored.ts'
import { beginningOfWeek, letterWeek } from './week.ts'
import { type Became, writeTo } from './write-to.ts'

const settings = readSettings(process.env)

/** How long an unsubscription that waits at the site may hold up the letters, in milliseconds. */
const longestHold = 60 * 60_000
/** Letters under way at once: the mail server is waited for, and the CMS goes on answering. */
const atOnce = 4
/** How many times in a row the mail server, or the site, must be away before this try ends. */
const mostAway = 4
/** How often a week's letters are tried. */
const mostTries = 48
/** After how many readers it is noted how far the run has come, and after how many it is told in the log. */
const noteEvery = 100
const tellEvery = 500

/**
 * Writes the letters of the week to those who have not got theirs: what is new of what they follow. Nothing where mail
 * is not sent (no SMTP_URL). What could not be sent is left for the next try, and nothing is sent twice.
 * @param now milliseconds since 1970
 * @returns how the week stands; null where there is nothing to do
 */
export async function writeWeekly(payload: Payload, now: number): Promise<Run | null> {
  if (!settings.smtpUrl) return null
  const week = letterWeek(now)
  const begins = beginningOfWeek(week)
  const people = await peopleFollowing(payload, begins)
  if (people.length === 0) return null
  const run = await runOf(payload, week, now)
  if (run.ended !== null) return null
  // Who has pressed "stop" while the CMS was away gets no letter for it: the site is let speak first.
  if (now < Date.parse(run.began) + longestHold && (await hasMoreToTell(payload))) return run
  payload.logger.info(`Letters of the week of ${week}: ${people.length} addresses follow something.`)
  await new Round(payload, run, await houseOf(payload), now).write(people, begins)
  const { sent, refused, lost, waiting } = run
  payload.logger.info(
    `Letters of the week of ${week}: ${sent} sent, ${refused} refused, ${lost} lost, ${waiting} tried again.`,
  )
  return run
}

/** The addresses that followed something when a week began. */
async function peopleFollowing(payload: Payload, begins: number): Promise<string[]> {
  const confirmed = { confirmed: { less_than: stored(begins) }, since: { exists: true } }
  const follows = await followsWhere({ payload }, confirmed)
  return [...new Set(follows.map((it) => it.person))]
}

/** One try at a week's letters. */
class Round {
  readonly #payload: Payload
  readonly #run: Run
  readonly #now: number
  readonly #searches: Searches
  readonly #house: House
  #done = 0
  #waiting = 0
  #away = 0

  constructor(payload: Payload, run: Run, house: House, now: number) {
    this.#payload = payload
    this.#run = run
    this.#now = now
    this.#house = house
    this.#searches = new Searches(payload, now)
  }

  async write(people: readonly string[], begins: number): Promise<void> {
    this.#run.tries += 1
    const left = people.values()
    const worker = async () => {
      for (const person of left) {
        if (this.#away >= mostAway) this.#waiting += 1
        else await this.#writeTo(person, begins, people.length)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    this.#run.waiting = this.#waiting
    if (this.#waiting === 0 || this.#run.tries >= mostTries) this.#run.ended = stored(Math.max(this.#now, Date.now()))
    await noteRun(this.#payload, this.#run)
  }

  async #writeTo(person: string, begins: number, all: number): Promise<void> {
    const round = { payload: this.#payload, searches: this.#searches, house: this.#house, now: this.#now }
    const became = await writeTo(round, person, begins)
    this.#count(became)
    this.#done += 1
    if (this.#done % noteEvery === 0) await noteRun(this.#payload, this.#run)
    if (this.#done % tellEvery === 0)
      this.#payload.logger.info(`Letters of the week of ${this.#run.week}: ${this.#done} of ${all} addresses seen to.`)
  }

  #count(became: Became): void {
    const again = became === 'again' || became === 'unread'
    this.#away = again ? this.#away + 1 : 0
    if (again) this.#waiting += 1
    if (became === 'sent' || became === 'refused' || became === 'lost') this.#run[became] += 1
  }
}
