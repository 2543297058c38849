import { defineConfig } from 'vitest/config'

/** Not the county's zone, half an hour off and west of UTC: code that asks the process what day it is shows. */
const env = { TZ: 'America/St_Johns' }

const second = 1000

/** One project a side, so that the quick ones can be run alone: `vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{content,site}/**/*.test.ts'], env, testTimeout: 5 * second } },
      {
        test: {
          name: 'publisher',
          include: ['tests/publisher/**/*.test.ts'],
          env,
          testTimeout: 30 * second,
          hookTimeout: 60 * second,
        },
      },
      {
        test: {
          name: 'cms',
          include: ['tests/cms/**/*.test.ts'],
          globalSetup: 'tests/cms/seeded.ts',
          env,
          testTimeout: 60 * second,
          hookTimeout: 180 * second,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/{start,journeys}/**/*.test.ts'],
          fileParallelism: false,
          env,
          testTimeout: 120 * second,
          hookTimeout: 180 * second,
        },
      },
    ],
  },
})
