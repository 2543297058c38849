import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

/** Where Debian, Ubuntu, Fedora, macOS and Windows keep a Chromium or a Chrome. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export function chromiumPath(): string | undefined {
  return places.find((it) => it !== undefined && existsSync(it))
}

/** A real browser, without its own talk to the outside. @param more arguments of the program itself */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}
