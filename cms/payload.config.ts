import { join, resolve } from 'node:path'
import { BlocksFeature, HeadingFeature, LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { readSettings } from '#start/settings.ts'
import { withKeptOnRestore } from './access/keep-on-restore.ts'
import { withOwnLocks } from './access/payloads-own.ts'
import { editorOf } from './access/roles.ts'
import { norwegian } from './admin/norwegian.ts'
import { globalWithApiTab, withApiTab } from './admin/with-api-tab.ts'
import { withOrigin } from './admin/with-origin.ts'
import { withOwner } from './admin/with-owner.ts'
import { withPreview } from './admin/with-preview.ts'
import { globalWithProposals, withProposals } from './admin/with-proposals.ts'
import { globalWithPublication, withPublication } from './admin/with-publication.ts'
import { withTone } from './admin/with-tone.ts'
import { wordmarkFile } from './brand/wordmark.ts'
import { closings } from './collections/closings.ts'
import { confirmations } from './collections/confirmations.ts'
import { consents } from './collections/consents.ts'
import { courses } from './collections/courses.ts'
import { demand } from './collections/demand.ts'
import { demandMarks } from './collections/demand-marks.ts'
import { exceptions } from './collections/exceptions.ts'
import { followRuns } from './collections/follow-runs.ts'
import { followSearches } from './collections/follow-searches.ts'
import { follows } from './collections/follows.ts'
import { gaps } from './collections/gaps.ts'
import { goals } from './collections/goals.ts'
import { imports } from './collections/imports.ts'
import { media } from './collections/media.ts'
import { names } from './collections/names.ts'
import { news } from './collections/news.ts'
import { nodes } from './collections/nodes.ts'
import { origins } from './collections/origins.ts'
import { pages } from './collections/pages.ts'
import { places } from './collections/places.ts'
import { previewRounds } from './collections/preview-rounds.ts'
import { proposals } from './collections/proposals.ts'
import { providers } from './collections/providers.ts'
import { publications } from './collections/publications.ts'
import { regions } from './collections/regions.ts'
import { releases } from './collections/releases.ts'
import { reminders } from './collections/reminders.ts'
import { services } from './collections/services.ts'
import { sources } from './collections/sources.ts'
import { synonyms } from './collections/synonyms.ts'
import { takenSubmissions } from './collections/taken-submissions.ts'
import { users } from './collections/users.ts'
import { visits } from './collections/visits.ts'
import { wishContacts } from './collections/wish-contacts.ts'
import { wishes } from './collections/wishes.ts'
import { showDashboard } from './dashboard/show.ts'
import { database } from './database/database.ts'
import { withKnownRows } from './fields/known-rows.ts'
import { placeName } from './fields/place-name.ts'
import { eraseFollowing, showFollowing } from './following/endpoints.ts'
import { navigation } from './globals/navigation.ts'
import { notice } from './globals/notice.ts'
import { privacy } from './globals/privacy.ts'
import { profile } from './globals/profile.ts'
import { statement } from './globals/statement.ts'
import { showLanguages } from './languages/show.ts'
import { mail } from './mail/transport.ts'
import { showOffer } from './offer/show.ts'
import { showSheets } from './opening/sheets.ts'
import { showToday } from './opening/today.ts'
import { livePreview } from './preview/live-preview.ts'
import { shareDraft, withdrawDraft } from './preview/share.ts'
import { showDraft } from './preview/show.ts'
import { showOverview, showState } from './receipts/show.ts'
import { takeReceipt } from './receipts/take.ts'
import { feed } from './release/feed.ts'
import { summary } from './release/summary.ts'
import { newsWithoutSami } from './sami/without-sami.ts'
import { mediaFile } from './serving/media-file.ts'
import { takeSubmission } from './submissions/take.ts'

const settings = readSettings(process.env)
// Both Node and Next run from the project's root; Turbopack has no import.meta.dirname.
const folder = resolve('cms')

/** Lexical features whose output the contract has an element for. */
const kept = new Set(['toolbarInline', 'paragraph', 'bold', 'italic', 'unorderedList', 'orderedList', 'blockquote'])

const built = buildConfig({
  serverURL: settings.cmsUrl,
  cors: [settings.cmsUrl, settings.siteUrl],
  csrf: [settings.cmsUrl],
  secret: settings.payloadSecret,
  telemetry: false,
  logger: { options: { level: process.env.LOG_LEVEL ?? 'info' } },
  db: database(settings),
  editor: lexicalEditor({
    features: ({ defaultFeatures }) => [
      // The contract knows paragraphs, two levels of headings, lists, quotes, links and emphasis; nothing else is offered.
      ...defaultFeatures.filter((it) => kept.has(it.key)),
      // Only what has a page can be linked to.
      LinkFeature({ enabledCollections: ['places', 'courses', 'news', 'goals', 'pages'] }),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BlocksFeature({ inlineBlocks: [placeName] }),
    ],
  }),
  sharp,
  email: mail(settings),
  i18n: {
    supportedLanguages: { nb, en },
    fallbackLanguage: 'nb',
    translations: { nb: norwegian, en: { general: { noLabel: '–' } } },
  },
  localization: {
    locales: [
      // As text: of a name in two languages Payload shows the code, and "Tittel — no" says nothing.
      { code: 'no', label: 'Norsk' },
      { code: 'en', label: 'English' },
      { code: 'se', label: 'Davvisámegiella (nordsamisk)' },
      { code: 'smj', label: 'Julevsámegiella (lulesamisk)' },
      { code: 'sma', label: 'Åarjelsaemien gïele (sørsamisk)' },
    ],
    defaultLocale: 'no',
    fallback: true,
  },
  admin: {
    user: 'users',
    // Payload's default asks gravatar.com for a picture of every editor.
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    timezones: { supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }], defaultTimezone: 'Europe/Oslo' },
    importMap: { baseDir: folder, importMapFile: join(folder, 'app/(payload)/admin/importMap.js') },
    livePreview: livePreview(settings),
    meta: {
      titleSuffix: ' – Ei dør',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
      defaultOGImageType: 'off',
    },
    components: {
      graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Logo.tsx#Icon' },
      // What is mine, what waits for me, what may need a word, and what went live.
      beforeDashboard: [
        '/admin/panels/DeskPanel.tsx#DeskPanel',
        '/admin/panels/TodayPanel.tsx#TodayPanel',
        '/admin/panels/NamesPanel.tsx#NamesPanel',
        '/admin/panels/ProposalsPanel.tsx#ProposalsPanel',
        '/admin/panels/ConfirmPanel.tsx#ConfirmPanel',
        '/admin/import/ImportPanel.tsx#ImportPanel',
        '/admin/panels/SamiNewsPanel.tsx#SamiNewsPanel',
        '/admin/panels/DemandPanel.tsx#DemandPanel',
        '/admin/panels/OfferPanel.tsx#OfferPanel',
        '/admin/PublicationOverview.tsx#PublicationOverview',
      ],
      beforeNavLinks: [
        '/admin/offer/OfferLink.tsx#OfferLink',
        '/admin/demand/DemandLink.tsx#DemandLink',
        '/admin/languages/LanguagesLink.tsx#LanguagesLink',
        '/admin/catalogue/EndingLink.tsx#EndingLink',
        '/admin/import/ImportLink.tsx#ImportLink',
      ],
      views: {
        ending: {
          Component: '/admin/catalogue/EndingView.tsx#EndingView',
          path: '/kurs-som-gar-ut',
          meta: { title: 'Kurs som går ut' },
        },
        import: {
          Component: '/admin/import/ImportView.tsx#ImportView',
          path: '/import',
          meta: { title: 'Importer kurs' },
        },
        offer: {
          Component: '/admin/offer/OfferView.tsx#OfferView',
          path: '/tilbud',
          meta: { title: 'Tilbudet i regionene' },
        },
        languages: {
          Component: '/admin/languages/LanguagesView.tsx#LanguagesView',
          path: '/sprak',
          meta: { title: 'Språkene' },
        },
        demand: {
          Component: '/admin/demand/DemandView.tsx#DemandView',
          path: '/behov',
          meta: { title: 'Behov' },
        },
      },
    },
  },
  collections: [
    places,
    names,
    exceptions,
    services,
    news,
    courses,
    providers,
    sources,
    synonyms,
    regions,
    closings,
    goals,
    pages,
    proposals,
    media(join(settings.dataDir, 'media')),
    consents,
    users,
    releases,
    nodes,
    publications,
    previewRounds,
    confirmations,
    gaps,
    reminders,
    takenSubmissions,
    wishes,
    wishContacts,
    follows,
    followSearches,
    followRuns,
    demand,
    demandMarks,
    visits,
    imports,
    origins,
  ]
    .map(withPublication)
    .map(withProposals)
    .map(withPreview)
    .map(withTone)
    .map(withOrigin)
    .map(withOwner)
    .map(withApiTab)
    .map(withKeptOnRestore)
    .map(withKnownRows),
  globals: [notice, profile, navigation, statement, privacy]
    .map(globalWithPublication)
    .map(globalWithProposals)
    .map(globalWithApiTab),
  endpoints: [
    showDashboard,
    feed,
    summary,
    takeReceipt,
    takeSubmission,
    showOverview,
    showState,
    mediaFile,
    newsWithoutSami,
    showToday,
    showSheets,
    showOffer,
    showLanguages,
    wordmarkFile,
    showDraft,
    shareDraft,
    withdrawDraft,
    showFollowing,
    eraseFollowing,
  ],
  graphQL: { disablePlaygroundInProduction: true },
  jobs: {
    // Payload would let everybody who is signed in run what is scheduled.
    access: { run: ({ req }) => editorOf(req)?.role === 'administrator' },
    autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 50 }],
    tasks: [],
  },
  typescript: { outputFile: join(folder, 'payload-types.ts') },
})

export default withOwnLocks(built)
