/** Imported first by a side that is started on its own: what reads these while loading finds them set. */
const defaults = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }

for (const [name, value] of Object.entries(defaults)) process.env[name] ??= value
