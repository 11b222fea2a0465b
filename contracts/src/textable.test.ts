import { describe, expect, it } from 'vitest'
import { Countries, isTextable, numberAsWritten, textedCountries } from './textable.ts'

const here = ['US', 'ES']

describe('a number that the clinic texts', () => {
  it.each([
    ['a number kept for fiction, as the demo has them', '+12025550143'],
    ['a number that may be a mobile or not', '+12125551212'],
    ['a mobile of another country on the list', '+34612345678'],
  ])('is %s', (_, number) => {
    expect(isTextable(number, here)).toBe(true)
  })

  it.each([
    ['premium rate', '+19005551234'],
    ['premium rate in Spain', '+34803123456'],
    ['toll-free', '+18005551234'],
    ['a personal number, which may cost what its owner likes', '+15005550006'],
    ['a fixed line', '+34910000000'],
    ['an Inmarsat phone', '+870773111632'],
    ['an Iridium phone', '+881612345678'],
    ['an international network', '+882161234567'],
    ['an international premium rate', '+979112345678'],
    ['universal access', '+878101234567890'],
    ['possible and not valid', '+15555550123'],
    ['possible and not valid in Britain', '+447700900123'],
    ['of no country code', '+999123456789'],
    ['a mobile of a country that is not on the list', '+33612345678'],
    ['a country that shares +1', '+18765551234'],
    ['no number', 'ann@example.org'],
  ])('is none that is %s', (_, number) => {
    expect(isTextable(number, here)).toBe(false)
  })

  it('is of any country while the clinic has named none, and still of a kind that takes texts', () => {
    expect(isTextable('+33612345678', null)).toBe(true)
    expect(isTextable('+870773111632', null)).toBe(false)
    expect(isTextable('+19005551234', null)).toBe(false)
  })
})

describe('the countries that the clinic texts', () => {
  it('are those of its own numbers, each once', () => {
    expect(
      textedCountries(undefined, {
        numbers: [undefined, '+12025550100', '+12025550101', '+34612345678'],
        country: null,
      }),
    ).toEqual(['US', 'ES'])
  })

  it('are those that were set, whatever its numbers', () => {
    expect(textedCountries(undefined, { numbers: ['+12025550100'], country: 'ES' })).toEqual(['ES', 'US'])
    expect(textedCountries(['GB'], { numbers: ['+12025550100'], country: null })).toEqual(['GB'])
  })

  it('are not known from a sender that is no number', () => {
    expect(textedCountries(undefined, { numbers: ['MG0123456789abcdef0123456789abcdef'], country: null })).toBeNull()
  })
})

it.each([
  ['(202) 555-0143', 'US', '+12025550143'],
  ['202 555 0143', 'US', '+12025550143'],
  ['612 34 56 78', 'ES', '+34612345678'],
  ['07700 900123', 'GB', '+447700900123'],
  ['+34 612 34 56 78', 'US', '+34612345678'],
  ['612 34 56 78', undefined, null],
  ['12', 'US', null],
  ['call me', 'US', null],
])('%s, written in %s, is %s', (text, country, number) => {
  expect(numberAsWritten(text, country)).toBe(number)
})

it('a list of countries is taken as it is set, and another is not', () => {
  expect(Countries.parse('us, CA')).toEqual(['US', 'CA'])
  expect(Countries.safeParse('US,XX').success).toBe(false)
})
