import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { addDays, startOfDay } from '#content/date.ts'
import { signed } from '#content/signature.ts'
import { type Submission, submissionHeader } from '#content/submission.ts'
import { SmtpSink } from './smtp-sink.ts'
import { VacancySite } from './vacancy-site.ts'
import { type World, world } from './world.ts'

type Desk = typeof import('#cms/following/weekly.ts') &
  typeof import('#cms/following/ask.ts') &
  typeof import('#cms/following/post.ts') &
  typeof import('#cms/following/erase.ts')
type Language = 'nb' | 'nn' | 'en'

/**
 * A CMS with a real SMTP server and a site that says what the test says, by a clock that the test sets: each test has a
 * week of its own, and nobody who follows anything.
 */
export class FollowingWorld {
  readonly sink = new SmtpSink()
  readonly site = new VacancySite()
  /** The Tuesday of the test's week, an Oslo day. */
  week = '2026-11-24'
  #cms: World | undefined
  #desk: Desk | undefined
  #made = 0

  constructor() {
    beforeAll(async () => {
      await this.sink.listen()
      process.env.SITE_URL = 'https://eidor.example.no'
      this.#cms = await world()
      await this.site.open(this.#cms)
      this.#desk = {
        ...(await import('#cms/following/weekly.ts')),
        ...(await import('#cms/following/ask.ts')),
        ...(await import('#cms/following/post.ts')),
        ...(await import('#cms/following/erase.ts')),
      }
    })
    afterAll(() => Promise.all([this.sink.close(), this.site.close()]))
    beforeEach(async () => {
      this.sink.calm()
      Object.assign(this.site, { waiting: 0, broken: false })
      this.site.vacancies.clear()
      for (const collection of ['follows', 'follow-searches', 'follow-runs', 'reminders'] as const)
        await this.cms.payload.db.deleteMany({ collection, where: {} })
      this.week = addDays(this.week, 7)
    })
  }

  get cms(): World {
    if (!this.#cms) throw new Error('The world of the test is not up yet: it is made before the first test.')
    return this.#cms
  }

  get desk(): Desk {
    if (!this.#desk) throw new Error('The world of the test is not up yet: it is made before the first test.')
    return this.#desk
  }

  /** An hour of the test's week. @param day days after its Tuesday */
  at(hour: number, day = 0): number {
    return startOfDay(addDays(this.week, day)) + hour * 3_600_000
  }

  /** Hands over what the site took, as the site does. */
  async submit(submission: Submission, now: number): Promise<{ status: number; body: unknown }> {
    this.#made += 1
    const body = { key: `test-key-${this.#made}`, at: new Date(now).toISOString(), submission }
    const signature = signed(JSON.stringify(body), 'submissions', this.cms.publishSecret)
    return this.cms.call('POST', '/api/submissions', { body, headers: { [submissionHeader]: signature } })
  }

  /** Wants to follow a search. @returns the key of the follow */
  async wants(email: string, query: string, now: number, language: Language = 'nb'): Promise<string> {
    this.#made += 1
    const key = this.#made.toString(16).padStart(32, '0')
    const region = new URLSearchParams(query).get('region')
    expect((await this.submit({ kind: 'follow', key, email, query, region, language }, now)).status).toBe(200)
    // What a submission asks for is done a moment after it.
    await this.desk.settled()
    return key
  }

  /** Follows a search since the Sunday before the week's letters. */
  async follows(email: string, query: string, language: Language = 'nb'): Promise<string> {
    const sunday = this.at(12, -2)
    const key = await this.wants(email, query, sunday, language)
    expect((await this.submit({ kind: 'follow-confirm', follow: key }, sunday)).status).toBe(200)
    await this.desk.settled()
    this.sink.mails.length = 0
    return key
  }

  /** Writes the week's letters. */
  write(now: number): ReturnType<Desk['writeWeekly']> {
    return this.desk.writeWeekly(this.cms.payload, now)
  }

  /** To whom letters came. */
  tos(): string[] {
    return this.sink.mails.map((it) => it.to).sort()
  }

  async count(collection: 'follows' | 'follow-searches' | 'reminders'): Promise<number> {
    return (await this.cms.payload.db.count({ collection, where: {} })).totalDocs
  }
}
