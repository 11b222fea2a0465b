import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneLetterOff, similarity } from './spelling.ts'

describe('a word with one letter wrong', () => {
  it.each([
    ['statsu', 'status'],
    ['stats', 'status'],
    ['stattus', 'status'],
    ['stacus', 'status'],
    ['tatus', 'status'],
    ['statu', 'status'],
    ['bok', 'book'],
  ])('%s is %s', (typed, meant) => {
    expect(isOneLetterOff(typed, meant)).toBe(true)
  })

  it.each([
    ['status', 'status'],
    ['sttaus', 'stutas'],
    ['an', 'ann'],
    ['yes', 'yep'],
    ['', 'a'],
    ['chen', 'hcne'],
  ])('%s is not %s', (typed, other) => {
    expect(isOneLetterOff(typed, other)).toBe(false)
  })

  it('is found whichever letter it is, and whichever of the two words is named first', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 5, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.nat(20), fc.constantFrom('x', ''), (text, place, letter) => {
        const at = place % text.length
        const typed = text.slice(0, at) + letter + text.slice(at + 1)
        expect(isOneLetterOff(typed, text)).toBe(true)
        expect(isOneLetterOff(text, typed)).toBe(true)
      }),
    )
  })
})

it('measures how alike words look', () => {
  expect(similarity('appointment', 'appointment')).toBe(1)
  expect(similarity('apointmnt', 'appointment')).toBeGreaterThan(0.7)
  expect(similarity('hello', 'qwxyz')).toBe(0)
  expect(similarity('', '')).toBe(0)
})
