import { expect, it } from 'vitest'
import { beginningsOf, expressionOf, listOf, needsExpression } from './phrase-patterns.ts'

const found = (pattern: string, text: string) => expressionOf(pattern).exec(`${text} `)

it('is every text that its choices allow', () => {
  expect(listOf('(my|the) turn, (go |)on')).toEqual(['my turn', 'the turn', 'go on', 'on'])
})

it('takes the longer of two choices, and no space for an empty one', () => {
  expect(found('can not (come|come in) (back |)today', 'can not come in today')?.[0]).toBe('can not come in today ')
})

it('has up to four words in a gap, which it tells', () => {
  expect(found('let * go first', 'let the other nice people go first')?.[1]).toBe('the other nice people ')
  expect(found('let * go first', 'let all of the other people go first')).toBeNull()
})

it('is found by the words that it may begin with', () => {
  expect([...beginningsOf('(please |)(let me|move) * up')].toSorted()).toEqual(['let', 'move', 'please'])
  expect([...beginningsOf('* first')]).toEqual([''])
})

it('is written out as long as it has few texts', () => {
  expect(needsExpression('(my|the) turn')).toBe(false)
  expect(needsExpression('my * turn')).toBe(true)
})
