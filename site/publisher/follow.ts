import { provideRecordingReader } from '../records/recording.ts'
import { View } from '../records/view.ts'
import { type Bookmark, type FeedAddress, FeedUnavailable, pull } from './feed.ts'
import { sort } from './sync.ts'

export interface Follower {
  /** Called when pages would look different. */
  changed(): void
  /** Called when the CMS cannot be read, or a record not be parsed; once for each reason. */
  trouble(reason: string): void
}

const everySecond = 1_000

/** Keeps the pages of this process reading what the CMS publishes. Returns what ends it. */
export function follow(address: FeedAddress, { changed, trouble }: Follower): () => void {
  let view = View.empty(Date.now())
  let bookmark: Bookmark | null = null
  let told = ''
  let timer: NodeJS.Timeout
  let ended = false
  provideRecordingReader(() => view)

  const tell = (reason: string) => {
    if (reason !== told && reason !== '') trouble(reason)
    told = reason
  }

  async function look(): Promise<void> {
    try {
      const pulled = await pull(address, bookmark)
      const { put, gone, drop, refused } = sort(pulled, view)
      const next = view.update({ put: put.map((it) => it.held), gone, drop, now: Date.now() })
      view = next.view
      bookmark = { epoch: pulled.epoch, cursor: pulled.cursor }
      if (next.touched.size > 0) changed()
      if (refused.length > 0) for (const it of refused) tell(`${it.kind} ${it.id}: ${it.reason}`)
      else tell('')
    } catch (error) {
      if (!(error instanceof FeedUnavailable)) throw error
      tell(error.message)
    }
    if (!ended) timer = setTimeout(() => void look(), everySecond)
  }

  void look()
  return () => {
    ended = true
    clearTimeout(timer)
  }
}
