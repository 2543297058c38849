import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { findServer } from './tests/database/server.ts'

/** Not the county's zone, half an hour off and west of UTC: code that asks the process what day it is shows. */
const env = { TZ: 'America/St_Johns' }

const second = 1000

/** Two files at once also on two processors: most of them wait for a process, a file or a page half of the time. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

const cms = {
  include: ['tests/cms/**/*.test.ts'],
  env,
  testTimeout: 60 * second,
  hookTimeout: 180 * second,
  maxWorkers,
}
const onMongodb = {
  test: {
    ...cms,
    name: 'cms-mongodb',
    include: ['tests/{cms,mongodb}/**/*.test.ts'],
    globalSetup: 'tests/cms/seeded-mongodb.ts',
  },
}

/** One project a side, so that the quick ones can be run alone: `vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{content,site}/**/*.test.ts'],
          env,
          testTimeout: 5 * second,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'publisher',
          include: ['tests/publisher/**/*.test.ts'],
          env,
          testTimeout: 30 * second,
          hookTimeout: 60 * second,
          maxWorkers,
        },
      },
      { test: { ...cms, name: 'cms', globalSetup: 'tests/cms/seeded.ts' } },
      ...(findServer() === null ? [] : [onMongodb]),
      {
        test: {
          name: 'journeys',
          include: ['tests/{start,journeys}/**/*.test.ts'],
          // After the others, and one at a time: each is a whole house with a browser in it.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          env,
          testTimeout: 120 * second,
          hookTimeout: 180 * second,
        },
      },
      {
        test: {
          name: 'gates',
          include: ['tests/gates/**/*.test.ts'],
          // After the journeys: what fills two processors with browsers makes houses slow to start.
          sequence: { groupOrder: 2 },
          env,
          testTimeout: 180 * second,
          hookTimeout: 180 * second,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'light',
          include: ['tests/{light,looks}/**/*.test.ts'],
          // Last and alone: what a page weighs, how it moves while it comes, and how it looks, is seen in one browser.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          env,
          testTimeout: 180 * second,
          hookTimeout: 180 * second,
        },
      },
    ],
  },
})
