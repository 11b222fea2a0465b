import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isThere, pathsIn } from './paths.ts'
import { filesIn, read, root } from './sources.ts'

const documents = ['README.md', 'proofs/README.md', 'bench/README.md', ...filesIn('docs')].filter(
  (path) => path.endsWith('.md') && existsSync(join(root, path)),
)

test.each(documents)('every path that %s names is there', (document) => {
  expect(pathsIn(read(document)).filter((path) => !isThere(path, document))).toEqual([])
})

test('a change that a clinic asks for touches three places or fewer, in the median', () => {
  const changes = read('docs/changing.md').split(/^## /m).slice(1)
  const touched = changes.map((change) => new Set(pathsIn(change)).size).sort((a, b) => a - b)

  expect(changes).toHaveLength(10)
  expect(touched[5]).toBeLessThanOrEqual(3)
})

test('paths are told from other words', () => {
  const text =
    'See `queue/src/rules/hold.ts`, `docs/`, `as-text.ts` and `mongod`, `/api/docs`, `api/src`, `text/plain`.'

  expect(pathsIn(text)).toEqual(['queue/src/rules/hold.ts', 'docs/', 'as-text.ts', 'api/src'])
})

test('a path that is not there is found, and one beside its document is', () => {
  expect(isThere('queue/src/rules/nap.ts', 'README.md')).toBe(false)
  expect(isThere('nap.ts', 'README.md')).toBe(false)
  expect(isThere('decisions/001-one-document-per-day.md', 'docs/changing.md')).toBe(true)
})
