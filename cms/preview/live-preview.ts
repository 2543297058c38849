import type { RootLivePreviewConfig } from 'payload'
import { addDays, osloDay, startOfDay } from '#content/date.ts'
import { locales } from '#content/locale.ts'
import { previewUrl } from '#content/preview.ts'
import { previewed, previewKindOf } from './kinds.ts'

/**
 * The real page of a draft beside its form, as the site renders it. The address is the same for a whole day and the
 * next, so that the frame is not loaded anew while somebody writes; it follows saves by itself.
 */
export function livePreview(settings: { siteUrl: string; publishSecret: string }): RootLivePreviewConfig {
  return {
    collections: previewed,
    breakpoints: [
      { name: 'desktop', label: 'Skrivebord 1280', width: 1280, height: 900 },
      { name: 'telephone', label: 'Telefon 390', width: 390, height: 844 },
    ],
    url: ({ data, locale, collectionConfig }) => {
      const kind = previewKindOf(collectionConfig?.slug)
      const id: unknown = data.id
      if (kind === undefined || typeof id !== 'string') return null
      const until = startOfDay(addDays(osloDay(Date.now()), 2))
      const shown = locales.find((it) => it === locale?.code) ?? 'no'
      const path = previewUrl({ kind, id, locale: shown, purpose: 'frame', round: 0, until }, settings.publishSecret)
      return settings.siteUrl + path
    },
  }
}
