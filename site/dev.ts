import type { AstroIntegration } from 'astro'
export function liveContent(): AstroIntegration {
  return { name: 'x', hooks: {} }
}
