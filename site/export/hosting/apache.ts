import type { OldAddresses } from '../old-addresses.ts'
import { grouped } from './grouped.ts'
import { cacheOtherwise, cacheRules, headersOf, openPath, written } from './headers.ts'

const languages = '(?:en|se|smj|sma)'

/**
 * `.htaccess`: for hosts where nothing but the folder is ours (Apache 2.4, AllowOverride All). A table cannot be had
 * there, and the file is read at every request: so it lists the addresses that once were, and not every course by its
 * short id as the others do.
 */
export function htaccess({ paths, patterns, shorts }: OldAddresses, origin: string): string {
  const gone = [...shorts].filter(([, it]) => it.status === 410).map(([key]) => key.split('/'))
  return `# ${written}
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 /404.html
ErrorDocument 410 /410.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .svg .txt .xml
<IfModule mod_headers.c>
${headersOf(origin)
  .map(([name, value]) => `Header always set ${name} ${quoted(value)}`)
  .join('\n')}
Header always set cache-control ${quoted(cacheOtherwise)}
${cacheRules.map(({ path, value }) => `<If "%{REQUEST_URI} =~ m#^${path}#">\nHeader always set cache-control ${quoted(value)}\n</If>`).join('\n')}
<If "%{REQUEST_URI} =~ m#${openPath}#">
Header always set access-control-allow-origin "*"
</If>
</IfModule>
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/xml application/javascript application/json application/xml image/svg+xml
</IfModule>

RewriteEngine On
# Book-keeping of the export, and these settings.
RewriteRule "(^|/)\\.(?!well-known/)" - [R=404,L]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule ^(?:404|410)\\.html$ - [R=404,L]
RewriteCond %{THE_REQUEST} "\\s[^?\\s]*index\\.html[?\\s]"
RewriteRule ^(.*/)?index\\.html$ /$1 [R=301,L]
RewriteRule ^((?:en/)?data/(?:places|courses|services))/?$ /$1.json [L]
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} -f
RewriteRule ^ - [L]
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}index.html -f
RewriteRule /$|^$ - [L]
RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html -f
RewriteRule ^(.*[^/])$ /$1/ [R=301,L]

# What is gone, by the short id at its end.
${goneRules(gone)}
# Names and addresses of before.
${ways(paths, escaped)}
${ways(patterns, (it) => it)}
# A translation that is missing: the Norwegian page, for now.
RewriteCond %{REQUEST_URI} ^/${languages}(/.*?)?/?$
RewriteCond %{DOCUMENT_ROOT}%1/index.html -f
RewriteRule ^ %1/ [R=302,QSD,L]
`
}

/** One rule for all the words that lead to one page, and for the languages in which they do. */
function ways(paths: OldAddresses['paths'], pattern: (word: string) => string): string {
  return grouped(paths, Number.POSITIVE_INFINITY)
    .flatMap(({ status, to, paths: from }) =>
      byLanguages(from).map(([own, words]) => {
        const from = quoted(`^${own}(?:${words.map(pattern).join('|')})/?$`)
        return to === null
          ? `RewriteRule ${from} - [G,NC]`
          : `RewriteRule ${from} ${quoted(to)} [R=${status},NC,NE,QSD,L]`
      }),
    )
    .join('\n')
}

/** Paths as a pattern for their languages and what follows; `/se/bodo` and `/sma/bodo` are one. */
function byLanguages(paths: readonly string[]): [pattern: string, words: string[]][] {
  const languagesOf = new Map<string, string[]>()
  for (const path of paths) {
    const [, own = '', word = ''] = /^\/(?:(en|se|smj|sma)(?:\/|$))?(.*)$/.exec(path) ?? []
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), own])
  }
  const wordsOf = new Map<string, string[]>()
  for (const [word, own] of languagesOf) {
    const named = own.filter((it) => it !== '').join('|')
    const pattern = named === '' ? '' : `(?:(?:${named})/)${own.includes('') ? '?' : ''}`
    wordsOf.set(pattern, [...(wordsOf.get(pattern) ?? []), word])
  }
  return [...wordsOf]
}

function goneRules(gone: readonly string[][]): string {
  return ['kurs', 'nyheter']
    .map((list) => ({ list, shorts: gone.filter((it) => it[1] === list).map((it) => it[2]) }))
    .filter(({ shorts }) => shorts.length > 0)
    .map(({ list, shorts }) => `RewriteRule "^(?:${languages}/)?${list}/(?:[^/]*-)?(?:${shorts.join('|')})/?$" - [G]`)
    .join('\n')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}
