import { expect, test } from 'vitest'
import { seededBugs } from '../seeded-bugs.ts'
import { at, points } from './points.ts'
import { checkRewrites, rewritten } from './rewrite.ts'

test.each(points)('the point "$name" is where it is said to be', (point) => {
  expect(() => checkRewrites([at(point)])).not.toThrow()
})

test.each(seededBugs)('the plant "$name" finds its lines', ({ rewrites }) => {
  expect(() => checkRewrites(rewrites)).not.toThrow()
})

test('a line that is not there, or there twice, is an error', () => {
  const change = { file: 'a.ts', find: 'x()', replace: 'y()' }
  expect(rewritten('x()', change)).toBe('y()')
  expect(() => rewritten('', change)).toThrow('a.ts holds 0 times')
  expect(() => rewritten('x() x()', change)).toThrow('a.ts holds 2 times')
})
