import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDatabase } from '@anteroom/store/connection.ts'
import { expect, it } from 'vitest'
import { declareIndexes } from './pending-indexes.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** The collections of the files that declare an index, over all services. */
async function collectionsWithIndexes(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob('{api,bot,store,workers}/src/**/*.ts', { cwd: ROOT })) {
    const source = await readFile(join(ROOT, file), 'utf8')
    if (!/[sS]chema\.index\(/.test(source)) continue
    found.push(...[...source.matchAll(/\bcollection: '(\w+)'/g)].map(([, name = '']) => name))
  }
  return found
}

it('looks for the indexes of every collection that has some', async () => {
  const database = openDatabase()
  declareIndexes(database)
  const declared = database.modelNames().map((name) => database.model(name).collection.name)
  const expected = await collectionsWithIndexes()
  expect(expected.length).toBeGreaterThan(10)
  expect(expected.filter((name) => !declared.includes(name))).toEqual([])
})
