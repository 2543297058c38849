import { join } from 'node:path'

/**
 * The file a request path names below `root`, or undefined where it names none that may be read: malformed escapes,
 * steps upwards, hidden files, back slashes, colons (drives and streams of Windows) and NUL.
 * @param path percent-encoded, starting with a slash
 */
export function safePath(root: string, path: string): string | undefined {
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return undefined
  }
  // A segment that starts with a dot is a step upwards, "here", or a hidden file.
  if (/[\\:\0]|\/\./.test(plain) || !plain.startsWith('/')) return undefined
  return join(root, plain)
}
