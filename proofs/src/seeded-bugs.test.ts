import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seededBugs } from './seeded-bugs.ts'

test.each(seededBugs)('"$name" replaces one thing that its module exports, and adds nothing', async ({ bug }) => {
  const product: Record<string, unknown> = await import(bug.module)
  const seeded: Record<string, unknown> = await import(join(import.meta.dirname, 'bugs', bug.by))
  expect(Object.keys(seeded).sort()).toEqual(Object.keys(product).sort())
  expect(Object.keys(product).filter((name) => product[name] !== seeded[name])).toHaveLength(1)
})

test('every file of the folder is one of the seeded bugs', () => {
  const files = readdirSync(join(import.meta.dirname, 'bugs'))
  expect(files.sort()).toEqual(seededBugs.map(({ bug }) => bug.by).sort())
})
