import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '#content/locale.ts'
import { contentTypes } from '#site/serving/content-types.ts'
import { securityHeaders } from '#site/serving/headers.ts'

/*
 * The configurations in docs/hosting say again what the site process does by itself. That they do the same is shown with
 * real servers (nginx.test.ts, caddy.test.ts); here, that they have the same words, also on a machine without them.
 */
const nginx = readFileSync(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8')
const caddy = readFileSync(new URL('../../docs/hosting/Caddyfile', import.meta.url), 'utf8')

test('Web servers in front set the security headers of the site, every one and no other', () => {
  const ours = securityHeaders('https://eidor.example.no')
  const others = ['cache-control', 'vary', 'last-modified', 'retry-after', 'content-type']
  const [inNginx = ''] = /location \/ \{[\s\S]*?\n {4}\}/.exec(nginx) ?? []
  const set = [...inNginx.matchAll(/add_header ([\w-]+) "([^"]*)";/g)].map(([, name = '', value]) => [
    name.toLowerCase(),
    value,
  ])
  expect(Object.fromEntries(set.filter(([name = '']) => !others.includes(name)))).toEqual(ours)
  const [inCaddy = ''] = /handle @file \{[\s\S]*?\n\t\t\}/.exec(caddy) ?? []
  const told = [...inCaddy.matchAll(/^\t{4}([A-Z][\w-]+) "([^"]*)"$/gm)].map(([, name = '', value]) => [
    name.toLowerCase(),
    value,
  ])
  expect(Object.fromEntries(told.filter(([name = '']) => !others.includes(name)))).toEqual(ours)
})

test('Web servers in front know the kinds of files the site knows', () => {
  const [block = ''] = /types \{([\s\S]*?)\}/.exec(nginx) ?? []
  const types: [string, string][] = []
  for (const [, type = '', endings = ''] of block.matchAll(/^\s+"?([^"\n]+?)"?\s{2,}([\w ]+);$/gm))
    for (const ending of endings.split(' ')) types.push([`.${ending}`, type])
  expect(Object.fromEntries(types)).toEqual(contentTypes)
  for (const ending of Object.keys(contentTypes)) expect(caddy).toMatch(new RegExp(`\\*\\${ending}(\\s|$)`, 'm'))
})

test('Web servers in front know the languages', () => {
  const others = locales.filter((it) => it !== 'no').join('|')
  expect(nginx).toContain(`(?:(?:${others})/)?`)
  expect(caddy).toContain(`((${others})/)?`)
})
