import type { Answer } from '../../publisher/redirects.ts'
import type { OldAddresses } from '../old-addresses.ts'
import { cacheOtherwise, cacheRules, headersOf, openPath, written } from './headers.ts'

/** `redirects.nginx.conf`: the tables, for the `http` block. nginx compares their keys without regard to case. */
export function nginxTables({ paths, patterns, shorts }: OldAddresses): string {
  const norwegian = [...shorts].filter(([key]) => key.startsWith('no/'))
  const biggest = Math.max(0, ...[...paths.keys(), ...shorts.keys()].map((it) => Buffer.byteLength(it)))
  return `# ${written}
# Include in the http block: include /…/redirects.nginx.conf;
map_hash_max_size ${2 ** Math.ceil(Math.log2(2048 + 2 * (paths.size + shorts.size)))};
map_hash_bucket_size ${2 ** Math.ceil(Math.log2(biggest + 64))};

# The path without a slash at the end.
map $uri $eidor_path {
  default $uri;
  "~^(?<eidor_bare>.+)/$" $eidor_bare;
}
# Language, list and short id of a course or a news item, whatever its words.
map $eidor_path $eidor_short {
  default "";
  "~^/(?:(?<eidor_l>en|se|smj|sma)/)?(?<eidor_k>kurs|nyheter)/(?:[^/]*-)?(?<eidor_s>[0-9a-f]{8})$" "$eidor_l/$eidor_k/$eidor_s";
}
map $eidor_short $eidor_short_norwegian {
  default "";
  "~^[a-z]*/(?<eidor_rest>.+)$" "no/$eidor_rest";
}
map $eidor_path $eidor_by_path {
  default "";
${lines(paths)}
${lines([...patterns].map(([pattern, it]) => [`~*^${pattern}$`, it]))}
}
map $eidor_short $eidor_by_short {
  default "";
${lines([...shorts].map(([key, it]) => [key.replace(/^no\//, '/'), it]))}
}
# A translation that is missing: the Norwegian page, for now.
map $eidor_short_norwegian $eidor_in_norwegian {
  default "";
${lines(norwegian.map(([key, it]) => [key, it.status === 301 ? { status: 302, to: it.to } : it]))}
}
map $eidor_path $eidor_untranslated {
  default /.;
  "~^/(?:en|se|smj|sma)(?<eidor_norwegian>/.*)?$" $eidor_norwegian/;
}
map "$eidor_by_short|$eidor_in_norwegian|$eidor_by_path" $eidor_answer {
  default "";
  "~^(?<eidor_found>30[12] [^|]+|410)" $eidor_found;
  "~^\\|(?<eidor_found2>30[12] [^|]+|410)" $eidor_found2;
  "~^\\|\\|(?<eidor_found3>30[12] [^|]+|410)" $eidor_found3;
}
map $eidor_answer $eidor_to {
  default "";
  "~^30[12] (?<eidor_target>.+)$" $eidor_target;
}
map $uri $eidor_cache {
  default "${cacheOtherwise}";
${cacheRules.map((it) => `  "~^${it.path}" "${it.value}";`).join('\n')}
}
map $uri $eidor_open {
  default "";
  "~${openPath}" "*";
}
`
}

/** `server.nginx.conf`: for the `server` block, which says `listen`, `server_name` and `root`. */
export function nginxServer(origin: string): string {
  return `# ${written}
# Include in a server block that has listen, server_name and root: include /…/server.nginx.conf;
index index.html;
charset utf-8;
charset_types text/css text/javascript text/plain text/xml application/javascript application/json application/xml image/svg+xml;
gzip_static on;
gzip_vary on;
absolute_redirect off;
error_page 404 /404.html;
error_page 410 /410.html;

${headersOf(origin)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header cache-control $eidor_cache always;
add_header access-control-allow-origin $eidor_open always;

# Book-keeping of the export, and settings of Apache.
location ~ /\\.(?!well-known/) { return 404; }
location = /404.html { internal; }
location = /410.html { internal; }
location ~ ^(?<eidor_folder>.*/)index\\.html$ {
  if ($request_uri ~ "index\\.html") { return 301 $eidor_folder$is_args$args; }
}
location ~ ^(?<eidor_list>/(?:en/)?data/(?:places|courses|services))/?$ { try_files $eidor_list.json @eidor; }
location / { try_files $uri \${uri}index.html @eidor; }
location @eidor {
  # Only where the file is there, so that nothing of the request but a path of ours gets into the header.
  if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }
  if ($eidor_answer ~ "^301 ") { return 301 $eidor_to; }
  if ($eidor_answer ~ "^302 ") { return 302 $eidor_to; }
  if ($eidor_answer = "410") { return 410; }
  if (-f $document_root\${eidor_untranslated}index.html) { return 302 $eidor_untranslated; }
  return 404;
}
`
}

function lines(table: Iterable<[string, Answer]>): string {
  return [...table]
    .map(([key, it]) => `  ${quoted(key)} ${it.status === 410 ? '410' : quoted(`${it.status} ${it.to}`)};`)
    .join('\n')
}

/** A string of nginx's: what would end it, and the variables and parameters it may have, are words here. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\$(?!$)/g, '')}"`
}
