import { join } from 'node:path'

/** Where the publisher keeps files; all on one volume. */
export interface Folders {
  data: string
  /** What the public gets. Every file in it is the publisher's. */
  public: string
  /** Files on their way into `public`. */
  staging: string
  /** Compressed copies on their way into `public`; emptied at every start. */
  copies: string
  /** Pictures and documents, written by the CMS. */
  media: string
  /** Pictures for where pages are shared, under their tokens; may be emptied without harm. */
  social: string
}

export function foldersOf(dataDir: string): Folders {
  return {
    data: dataDir,
    public: join(dataDir, 'public'),
    staging: join(dataDir, 'staging'),
    copies: join(dataDir, 'copies'),
    media: join(dataDir, 'media'),
    social: join(dataDir, 'social'),
  }
}
