import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { half } from './beside.ts'
import type { Look } from './house.ts'
import { pack, type Squares, squaresOf, unpack } from './squares.ts'

const folder = 'docs/shots/site'
/** Which browser drew the kept pictures. */
const drawnBy = join(folder, 'drawn-by.txt')
/** Where a failing test leaves what a person is to look at; git does not keep it. */
const differences = 'test-results/looks'

type Which = Pick<Look, 'width' | 'theme'>

/** How a page is meant to look. */
export interface Kept {
  /** For eyes: half as large as the page, with loss. */
  picture: Buffer
  /** For comparing. */
  squares: Squares
}

const fileOf = (page: string, { width, theme }: Which, kind: '' | '.squares') =>
  join(folder, page, `${width}-${theme}${kind}.webp`)

/** How a page is meant to look; undefined where nobody has kept it. */
export async function keptLook(page: string, which: Which): Promise<Kept | undefined> {
  const [picture, squares] = [fileOf(page, which, ''), fileOf(page, which, '.squares')]
  if (!existsSync(picture) || !existsSync(squares)) return undefined
  return { picture: readFileSync(picture), squares: await unpack(readFileSync(squares)) }
}

/** Keeps how a page looks now as how it is meant to look. */
export async function keep(page: string, look: Look): Promise<void> {
  const picture = sharp(await half(look.picture)).webp({ quality: 40, effort: 6, smartSubsample: true })
  write(fileOf(page, look, ''), await picture.toBuffer())
  write(fileOf(page, look, '.squares'), await pack(await squaresOf(look.picture)))
}

/** The version of the browser that drew what is kept. */
export function keptVersion(): string {
  return existsSync(drawnBy) ? readFileSync(drawnBy, 'utf8').trim() : ''
}

export function keepVersion(version: string): void {
  write(drawnBy, `${version}\n`)
}

/** The names of all pages that are kept. */
export function keptPages(): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? [it.name] : []))
}

/** Takes the pictures of a page away. */
export function forget(page: string): void {
  rmSync(join(folder, page), { recursive: true })
}

/** Leaves a picture of a difference to be looked at. @returns where */
export function leave(page: string, { width, theme }: Which, picture: Buffer): string {
  const file = join(differences, page, `${width}-${theme}.webp`)
  write(file, picture)
  return file
}

function write(file: string, content: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
