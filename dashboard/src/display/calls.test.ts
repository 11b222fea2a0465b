import { expect, test } from 'vitest'
import { exampleCall, exampleScreen } from '../testing/display-page.tsx'
import { keysOf, newCalls } from './calls.ts'

const seven = exampleCall(7, '2026-12-01T09:59:00Z')
const eight = exampleCall(8, '2026-12-01T09:59:30Z')

test('a screen that was just opened announces nothing', () => {
  expect(newCalls(null, exampleScreen([eight, seven]))).toEqual([])
})

test('announces what it did not know, the oldest first, and nothing twice', () => {
  const both = exampleScreen([eight, seven])
  expect(newCalls(new Set(), both)).toEqual([seven, eight])
  expect(newCalls(keysOf(exampleScreen([seven])), both)).toEqual([eight])
  expect(newCalls(keysOf(both), both)).toEqual([])
})

test('a repeated call is announced again', () => {
  const again = { ...seven, at: '2026-12-01T09:59:45Z' }
  expect(newCalls(keysOf(exampleScreen([seven])), exampleScreen([again]))).toEqual([again])
})

test('what was called while the connection was away for long is shown and not announced', () => {
  expect(newCalls(new Set(), exampleScreen([exampleCall(7, '2026-12-01T09:57:00Z')]))).toEqual([])
})
