import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They count what was late, so that nothing else shares the machine with them. */
const timedProofs = ['faults', 'kills', 'providers'].map((name) => `proofs/src/${name}.e2e.test.ts`)

/** A worker is used again for the next file only where both run in the same environment: those in a browser's come last. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const inJsdom = new Set(
      sorted.filter(({ moduleId }) => readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom')),
    )
    return [...sorted.filter((file) => !inJsdom.has(file)), ...inJsdom]
  }
}

/** A limit that says something is lost, not that the machine is slow. */
const patient = { poll: { timeout: 15_000 } }

export default defineConfig({
  test: {
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['*/src/**/*.test.ts', '*/src/**/*.test.tsx'],
          exclude: ['**/*.int.test.ts', '**/*.e2e.test.ts', '**/node_modules/**'],
          setupFiles: ['dashboard/src/testing/waits.ts'],
          // Each file leaves nothing behind; loading every module once per worker halves the run.
          isolate: false,
          // Left out, one processor is spared.
          maxWorkers: '100%',
          expect: patient,
          // A property of 5,000 runs takes three seconds alone.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'services',
          include: ['*/src/**/*.int.test.ts'],
          globalSetup: ['local/src/testing/databases.ts'],
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They wait for databases and providers more than they compute; with four, some run into their time limits.
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'system',
          include: ['local/src/**/*.e2e.test.ts'],
          globalSetup: ['local/src/testing/pages.ts'],
          // They wait for pages and services more than they compute: with three two processors are busy.
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 2 },
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'proofs',
          include: ['proofs/src/**/*.e2e.test.ts'],
          exclude: timedProofs,
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 2 },
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'timed-proofs',
          include: timedProofs,
          maxWorkers: 3,
          sequence: { groupOrder: 3 },
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
