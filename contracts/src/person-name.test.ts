import { describe, expect, it } from 'vitest'
import { distinctNames, isSameName } from './person-name.ts'

describe('two names are the same', () => {
  it.each([
    ['Ana López', 'ANA LOPEZ'],
    ['Ana López', ' ana   lo\u0301pez '],
    ['Leo', 'Ｌｅｏ'],
    ['Jürgen Groß', 'JURGEN GROSS'],
    ['Νίκος', 'ΝΙΚΟΣ'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['نرگس\u200cخانم', 'نرگسخانم'],
  ])('%s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  it.each([
    ['Ana', 'Anna'],
    ['Ana López', 'Ana'],
    // Their vowels are marks.
    ['राम', 'रमा'],
    ['かな', 'がな'],
  ])('but not %s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})

it('each name is listed once, as it is written first', () => {
  expect(distinctNames(['Leo', 'ANA', 'léo', 'Ana', 'Max'])).toEqual(['Leo', 'ANA', 'Max'])
})
