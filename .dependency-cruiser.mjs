/** Which folder may know which. Each rule says why; change the reason before the rule. */
const generated =
  '^cms/(payload-types\\.ts|next-env\\.d\\.ts|app/\\(payload\\)/admin/importMap\\.js|migrations/)|(^|/)\\.(next|astro)/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'content-knows-nobody',
      comment:
        'The contract is what both sides agree on. If it knew one of them, a change on that side could change what the other takes for agreed.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(cms|site|start|tests)/' },
    },
    {
      name: 'cms-knows-only-the-contract',
      comment:
        'The CMS publishes release records and does not know how they are shown, so that the site can be rebuilt, moved or replaced without it (and runs with the CMS down, I7).',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(site|start|tests)/', pathNot: '^start/(settings|production)\\.ts$' },
    },
    {
      name: 'site-knows-only-the-contract',
      comment:
        'The site reads records by the contract. An import from the CMS would bring Payload into its process, drafts into its reach, and the database into its uptime (I7).',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^(cms|start|tests)/', pathNot: '^start/(settings|production)\\.ts$' },
    },
    {
      name: 'site-knows-no-payload',
      comment: 'The same, by way of a package: what the site needs from Payload it does not need.',
      severity: 'error',
      from: { path: '^(site|content)/' },
      to: { path: 'node_modules/(payload|@payloadcms|next|mongodb)/' },
    },
    {
      name: 'only-published-knows-payloads-shapes',
      comment:
        'One place turns a Payload document into a contract object. Elsewhere Payload’s generated types would spread its field shapes, and a renamed field would be changed in many places.',
      severity: 'error',
      from: { pathNot: '^cms/published(\\.ts$|/)|^cms/payload\\.config\\.ts$' },
      to: { path: '^cms/payload-types\\.ts$' },
    },
    {
      name: 'pages-do-not-know-the-publisher',
      comment:
        'Pages read content through the reader, which notes what they read. Past it nothing is noted, and the page is not rendered anew when what it shows changes (I2). Biome says the same for .astro files.',
      severity: 'error',
      from: { path: '^site/(pages|components|layouts|views)/' },
      to: { path: '^site/publisher/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment:
        'What runs for the public does not hang on a test’s scenery. Only the test runner’s own settings ask it what to run on.',
      severity: 'error',
      from: { pathNot: '^(tests/|vitest\\.config\\.ts$)' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject or hide a third. Types alone may refer both ways.',
      severity: 'error',
      from: { pathNot: generated },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: generated } },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports and that imports nothing is left over. Ambient types, stored pages’ data and settings files are read by their tools; .astro files are not seen from here, so what they alone import is knip’s to judge.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          generated,
          '\\.test\\.ts$',
          '\\.d\\.ts$',
          '\\.config\\.(mjs|ts)$',
          '^site/(text|map|components|layouts|scripts)/',
          '\\.(css|json)$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-nowhere',
      comment: 'An import that leads nowhere fails when that line is reached, which may be in production.',
      severity: 'error',
      from: { pathNot: generated },
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:|@payload-config$)' },
    },
    {
      name: 'not-to-what-only-development-has',
      comment:
        'npm ci --omit=dev must leave a product that runs. What make.ts of the fonts makes is kept, so it never runs there.',
      severity: 'error',
      from: { path: '^(cms|site|content|start)/', pathNot: '\\.d\\.ts$|^site/fonts/make\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '\\.astro$'] },
    exclude: { path: '^(dist|data)/|(^|/)\\.(next|astro)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
