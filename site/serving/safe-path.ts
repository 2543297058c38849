import { join } from 'node:path'

/**
 * The file a request path names below `root`, or undefined where it names none that may be read: malformed escapes,
 * steps upwards, hidden files, slashes that are escaped, back slashes, colons (drives and streams of Windows) and NUL.
 * @param path percent-encoded, starting with a slash
 */
export function safePath(root: string, path: string): string | undefined {
  const plain = plainPath(path)
  return plain === undefined ? undefined : join(root, plain)
}

/** The same without the root: decoded, starting with a slash. */
export function plainPath(path: string): string | undefined {
  // An escaped slash is part of a name, and no file of ours has such a name.
  if (/%2f/i.test(path)) return undefined
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return undefined
  }
  // A segment that starts with a dot is a step upwards, "here", or a hidden file.
  return /[\\:\0]|\/\./.test(plain) || !plain.startsWith('/') ? undefined : plain
}
