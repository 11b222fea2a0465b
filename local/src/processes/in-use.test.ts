import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inUseBy } from './in-use.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-use-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const given = (said: string) => writeFileSync(join(folder, 'running.pid'), said)

test('a folder that another process uses is in use, and it says what to do', () => {
  given(`${process.ppid}`)
  expect(inUseBy(folder)).toContain(`process ${process.ppid}). Stop it first, by Ctrl-C`)
})

test.each([
  ['of which nobody said so', null],
  ['of a process that is gone', '2147483646'],
  ['whose file says nothing', ''],
])('a folder %s is free', (_, said) => {
  if (said !== null) given(said)
  expect(inUseBy(folder)).toBeNull()
})
