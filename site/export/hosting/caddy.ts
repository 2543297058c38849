import type { Answer } from '../../publisher/redirects.ts'
import type { OldAddresses } from '../old-addresses.ts'
import { grouped } from './grouped.ts'
import { cacheOtherwise, cacheRules, headersOf, openPath, written } from './headers.ts'

/** `Caddyfile`: for a site block, which says `root`. */
export function caddyPart({ paths, patterns, shorts }: OldAddresses, origin: string): string {
  const norwegian = [...shorts].filter(([key]) => key.startsWith('no/'))
  const inNorwegian = norwegian.map(([key, it]): [string, Answer] => [
    key.slice('no/'.length),
    it.status === 301 ? { status: 302, to: it.to } : it,
  ])
  return `# ${written}
# Import in a site block that has root: import /…/Caddyfile
header {
${headersOf(origin)
  .map(([name, value]) => `\t${name} ${quoted(value)}`)
  .join('\n')}
}
${cacheRules.map(({ path, value }) => `header ${path}* cache-control ${quoted(value)}`).join('\n')}
@eidor_fresh not path ${cacheRules.map((it) => `${it.path}*`).join(' ')}
header @eidor_fresh cache-control ${quoted(cacheOtherwise)}
@eidor_open path_regexp ${openPath}
header @eidor_open access-control-allow-origin *

route {
	# Book-keeping of the export, and settings of Apache.
	@hidden {
		path_regexp /\\.
		not path /.well-known/*
	}
	error @hidden 404
	@errors path /404.html /410.html
	error @errors 404
	@index path_regexp index ^(.*/)index\\.html$
	handle @index {
		@asked expression {http.request.uri.query} != ""
		redir @asked {re.index.1}?{query} 301
		redir {re.index.1} 301
	}
	@list path_regexp list ^(/(?:en/)?data/(?:places|courses|services))/?$
	rewrite @list {re.list.1}.json

	@page {
		path */
		file {path}index.html
	}
	file_server @page {
		precompressed br gzip
	}
	@file {
		not path */
		file {path}
	}
	file_server @file {
		precompressed br gzip
	}
	@slashless file {path}/index.html
	handle @slashless {
		@asked expression {http.request.uri.query} != ""
		redir @asked {path}/?{query} 301
		redir {path}/ 301
	}

	# A course or a news item, whatever its words.
	@short path_regexp short ^/(?:(en|se|smj|sma)/)?(kurs|nyheter)/(?:[^/]*-)?([0-9a-f]{8})/?$
	handle @short {
		map {re.short.1}/{re.short.2}/{re.short.3} {eidor_status} {eidor_to} {
${rows([...shorts].map(([key, it]) => [key.replace(/^no\//, '/'), it]))}
		}
		map {re.short.2}/{re.short.3} {eidor_status_norwegian} {eidor_to_norwegian} {
${rows(inNorwegian)}
		}
		@found vars {eidor_status} 301 302
		redir @found {eidor_to} {eidor_status}
		@gone vars {eidor_status} 410
		error @gone 410
		@found_norwegian vars {eidor_status_norwegian} 302
		redir @found_norwegian {eidor_to_norwegian} 302
		@gone_norwegian vars {eidor_status_norwegian} 410
		error @gone_norwegian 410
	}
${ways(paths)}
${looseWays(patterns)}
	# A translation that is missing: the Norwegian page, for now.
	@translated path_regexp translated ^/(?:en|se|smj|sma)(/.*?)?/?$
	handle @translated {
		@untranslated file {re.translated.1}/index.html
		redir @untranslated {re.translated.1}/ 302
	}
	error 404
}
handle_errors {
	@known expression {err.status_code} in [404, 410]
	rewrite @known /{err.status_code}.html
	file_server @known {
		status {err.status_code}
	}
}
`
}

/** Caddy compares paths without regard to case, and each as it stands: with a slash at the end and without. */
function ways(paths: OldAddresses['paths']): string {
  return grouped(paths, 50)
    .map(({ status, to, paths: from }, index) => {
      const name = `@old${index}`
      const matched = from.filter((it) => !/[*%]/.test(it)).flatMap((it) => [quoted(it), quoted(`${it}/`)])
      return `\t${name} path ${matched.join(' ')}\n\t${answerOf(name, status, to)}`
    })
    .join('\n')
}

function looseWays(patterns: OldAddresses['patterns']): string {
  return grouped(patterns, 50)
    .map(({ status, to, paths: from }, index) => {
      const name = `@former${index}`
      return `\t${name} path_regexp ${quoted(`(?i)^(?:${from.join('|')})/?$`)}\n\t${answerOf(name, status, to)}`
    })
    .join('\n')
}

function answerOf(matcher: string, status: number, to: string | null): string {
  return to === null ? `error ${matcher} ${status}` : `redir ${matcher} ${quoted(to)} ${status}`
}

function rows(table: Iterable<[string, Answer]>): string {
  const row = (key: string, it: Answer) =>
    `\t\t\t${quoted(key)} ${it.status} ${it.status === 410 ? '-' : quoted(it.to)}`
  return [...[...table].map(([key, it]) => row(key, it)), '\t\t\tdefault - -'].join('\n')
}

/** A token of a Caddyfile; braces would be placeholders. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[{}]/g, '')}"`
}
