import { mkdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../publisher/house.ts'
import { recordingReader } from '../records/recording.ts'
import { socialAt } from '../views/social/at.ts'
import type { SocialFacts } from '../views/social/facts.ts'
import { socialToken } from '../views/social/picture.ts'
import { socialPng } from './draw.ts'
import { isWhole, pictureFile } from './files.ts'

/** The picture of a page as it is now. */
export interface Social {
  token: string
  facts: SocialFacts
}

/** The pictures of the pages that are live: files under their tokens, drawn where they are missing. */
export class SocialPictures {
  readonly #house: Pick<House, 'view' | 'folders'>
  readonly #drawing = new Map<string, Promise<Buffer>>()
  /** One is drawn at a time, however many are asked for. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(house: Pick<House, 'view' | 'folders'>) {
    this.#house = house
    mkdirSync(house.folders.social, { recursive: true })
  }

  /** By what is live now; null where a page has no picture of its own. @param page its path */
  at(page: string): Social | null {
    const facts = socialAt(
      recordingReader(() => this.#house.view),
      page,
    )
    return facts === null ? null : { token: socialToken(facts), facts }
  }

  /** The PNG: from its file, or drawn now, once for all who ask meanwhile. */
  async bytes(it: Social): Promise<Buffer> {
    const kept = await readFile(this.#path(it.token)).catch(() => undefined)
    return kept && isWhole(kept) ? kept : this.#drawn(it)
  }

  /** Removes a picture that no page has any more. */
  async forget(token: string): Promise<void> {
    await rm(this.#path(token), { force: true })
  }

  #drawn(it: Social): Promise<Buffer> {
    const underWay = this.#drawing.get(it.token)
    if (underWay) return underWay
    const drawing = this.#last
      .then(() => this.#draw(it))
      .finally(() => {
        this.#drawing.delete(it.token)
      })
    this.#drawing.set(it.token, drawing)
    this.#last = drawing.catch(() => undefined)
    return drawing
  }

  async #draw({ token, facts }: Social): Promise<Buffer> {
    const bytes = await socialPng(facts)
    const path = this.#path(token)
    await writeFile(`${path}.new`, bytes)
    await rename(`${path}.new`, path)
    return bytes
  }

  #path(token: string): string {
    return join(this.#house.folders.social, pictureFile(token))
  }
}
