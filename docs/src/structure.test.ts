import { expect, test } from 'vitest'
import { arrowsOf, cycleIn, rows, unusedExports, upward } from './arrows.ts'
import { allSources, importsIn, manifestOf, read, type Source, workspaceFolders } from './sources.ts'
import { structurePage } from './structure.ts'

const sources = allSources()
const arrows = arrowsOf(sources)

test('docs/structure.md is what `npm run docs` writes', () => {
  expect(read('docs/structure.md')).toBe(structurePage())
})

test('every workspace has a row', () => {
  expect(rows.flat().sort()).toEqual([...workspaceFolders].sort())
})

test('no arrow points up', () => {
  expect(upward(arrows)).toEqual([])
})

test('there is no cycle between workspaces', () => {
  expect(cycleIn(arrows)).toBeUndefined()
})

test.each(workspaceFolders)('what %s exports is imported by another workspace', (workspace) => {
  expect(unusedExports(workspace, Object.keys(manifestOf(workspace).exports), sources)).toEqual([])
})

const source = (workspace: string, specifier: string, isForTests = false): Source => ({
  path: `${workspace}/src/a.ts`,
  workspace,
  isForTests,
  imports: [{ specifier, isTypeOnly: false }],
})

test('an import from a row above is found, and one from the same row unless it is for tests, which may use local', () => {
  const up = arrowsOf([
    source('queue', '@anteroom/store/queues.ts'),
    source('api', '@anteroom/workers/testing/workers.ts'),
    source('workers', '@anteroom/api/testing/api.ts', true),
    source('workers', '@anteroom/local/stand-ins/in-process.ts', true),
    source('queue', '@anteroom/api/testing/api.ts', true),
    source('store', '@anteroom/queue/types.ts'),
  ])

  expect(upward(up)).toEqual([
    { from: 'queue', to: 'store', isForTests: false },
    { from: 'queue', to: 'api', isForTests: true },
    { from: 'api', to: 'workers', isForTests: false },
  ])
})

test('a cycle is found, tests included', () => {
  const around = [
    source('api', '@anteroom/store/a.ts'),
    source('store', '@anteroom/queue/a.ts'),
    source('queue', '@anteroom/api/testing/a.ts', true),
  ]

  expect(cycleIn(arrowsOf(around))).toEqual(['queue', 'api', 'store', 'queue'])
})

test('an export that nobody imports is found, by its name or its folder', () => {
  const imports = [source('api', '@anteroom/queue/line.ts'), source('queue', '@anteroom/queue/plan.ts')]

  expect(unusedExports('queue', ['./line.ts', './plan.ts', './testing/*'], imports)).toEqual([
    './plan.ts',
    './testing/*',
  ])
})

test('imports are read in every form that is written here', () => {
  const text = [
    "import { a } from './a.ts'",
    "import type { B } from '@anteroom/queue/b.ts'",
    "import {\n  c,\n  type D,\n} from 'c'",
    "export { e } from './e.ts'",
    "import './f.css'",
    "const g = await import('g')",
    "const text = 'import h'",
  ].join('\n')

  expect(importsIn(text)).toEqual([
    { specifier: './a.ts', isTypeOnly: false },
    { specifier: '@anteroom/queue/b.ts', isTypeOnly: true },
    { specifier: 'c', isTypeOnly: false },
    { specifier: './e.ts', isTypeOnly: false },
    { specifier: './f.css', isTypeOnly: false },
    { specifier: 'g', isTypeOnly: false },
  ])
})
