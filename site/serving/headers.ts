/** Nothing from elsewhere, nothing inline: set on every answer. @param ancestors who may show it in a frame */
const policy = (ancestors: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

export interface Header {
  [name: string]: string
}

/** @param siteUrl public origin; over https, browsers are told to stay there */
export function securityHeaders(siteUrl: string): Header {
  return {
    'content-security-policy': policy("'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    ...(siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

/** The one exception: a draft may be shown in a frame of the admin. @param cmsOrigin public origin of the CMS */
export function framedBy(cmsOrigin: string): Header {
  return { 'content-security-policy': policy(cmsOrigin) }
}
