import { describe, expect, test } from 'vitest'
import { filesInImage, followImports, isIgnored, stagesOf } from './image.ts'
import { filesIn, isForTests, read } from './sources.ts'

const mains = [...read('docker-compose.yml').matchAll(/command: \[node, (\S+)\]/g)].map(([, path = '']) => path)
/** The commands that the person who runs the clinic starts in it. */
const commands = ['backup', 'doctor', 'restore'].map((name) => `operations/src/${name}.ts`)
const services = filesInImage('services')
const pages = filesInImage('pages')
const workspacesOf = (paths: Iterable<string>) =>
  [...new Set([...paths].map((path) => path.split('/')[0] ?? ''))].sort()

describe('the image of the services', () => {
  test('runs the migration, the API, the bot and the workers', () => {
    const started = ['operations/src/migrate.ts', 'api/src/main.ts', 'bot/src/main.ts', 'workers/src/main.ts']
    expect(mains).toEqual(started)
  })

  test('has what they import, and each package is a dependency of the workspace that imports it', () => {
    const { reached, missing } = followImports([...mains, ...commands], services)

    expect(missing).toEqual([])
    expect(reached.size).toBeGreaterThan(100)
  })

  test('has the sources of no other workspace', () => {
    const { reached } = followImports([...mains, ...commands], services)

    expect(workspacesOf([...services].filter((path) => path.includes('/src/')))).toEqual(workspacesOf(reached))
  })
})

describe('the image of the pages', () => {
  test('has what they import', () => {
    const entries = filesIn('dashboard/src').filter((path) => /\.tsx?$/.test(path) && !isForTests(path))

    expect(followImports(entries, pages).missing).toEqual([])
  })
})

test.each([
  ['services', services],
  ['pages', pages],
])('the image %s has no test and nothing that only tests use', (_, image) => {
  expect([...image].filter(isForTests)).toEqual([])
})

test('what is missing is found: a file, an export, a dependency', () => {
  const withoutOne = new Set([...services].filter((path) => path !== 'queue/src/leaving.ts'))
  const { missing } = followImports(mains, withoutOne)

  expect(missing.length).toBeGreaterThan(0)
  expect(new Set(missing.map(({ specifier }) => specifier))).toEqual(new Set(['@anteroom/queue/leaving.ts']))
})

test.each([
  ['api/src/app.ts', false],
  ['api/src/rest.int.test.ts', true],
  ['dashboard/src/live/follow.test.tsx', true],
  ['api/src/testing/api.ts', true],
  ['node_modules/express/index.js', true],
  ['dashboard/node_modules/vite/index.js', true],
  ['.env', true],
  ['.env.example', false],
])('%s is kept out of the images: %s', (path, expected) => {
  const dockerignore = '**/node_modules\n**/*.test.ts\n**/*.test.tsx\n**/testing\n# a comment\n\n.env\n'

  expect(isIgnored(path, dockerignore)).toBe(expected)
})

test('the lock file has what each package needs on another platform, for `npm ci` takes nothing else', () => {
  const locked: Record<string, { optionalDependencies?: object }> = JSON.parse(read('package-lock.json')).packages
  const needed = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  )
  /** In its own folder or in one above it, where Node looks for it. */
  const isLocked = ({ path, name }: { path: string; name: string }) =>
    `node_modules/${name}` in locked ||
    path.split('/').some((_, depth, parts) => `${parts.slice(0, depth + 1).join('/')}/node_modules/${name}` in locked)

  expect(needed.length).toBeGreaterThan(50)
  expect(needed.filter((one) => !isLocked(one))).toEqual([])
})

test('a later pattern takes back an earlier one', () => {
  expect(isIgnored('api/a.md', '**/*.md\n!api/a.md')).toBe(false)
})

test('what a stage copies from another one is not of the repository', () => {
  const dockerfile = 'FROM node:26 AS one\nCOPY a.json b.json ./\nFROM one AS two\nCOPY --from=one /x /y\nCOPY api api'

  expect(stagesOf(dockerfile)).toEqual([
    { name: 'one', from: 'node:26', copies: [{ paths: ['a.json', 'b.json'], to: './' }] },
    { name: 'two', from: 'one', copies: [{ paths: ['api'], to: 'api' }] },
  ])
})
