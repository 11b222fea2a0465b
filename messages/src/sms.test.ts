import { describe, expect, it, test } from 'vitest'
import { fitsSms, smsLength, smsText } from './sms.ts'

describe('the text as it goes out by SMS', () => {
  it('keeps the letters of GSM-7 and replaces the others by plain ones', () => {
    expect(smsText('¿Está el doctor? Mañana — sí')).toBe('¿Esta el doctor? Mañana - si')
  })

  it('is unchanged in another script, where plain letters would save nothing', () => {
    expect(smsText('موعدك مع Dr. Fernández — غدًا')).toBe('موعدك مع Dr. Fernández — غدًا')
  })
})

test.each([
  ['a'.repeat(160), true, 1],
  ['a'.repeat(161), false, 2],
  ['á'.repeat(160), true, 1],
  ['م'.repeat(70), true, 1],
  ['م'.repeat(134), true, 2],
  ['م'.repeat(135), false, 3],
  [`${'a'.repeat(133)}م`, true, 2],
  [`${'€'.repeat(81)}`, false, 2],
  ['ñ¿'.repeat(80), true, 1],
  [`${'ñ¿'.repeat(80)}a`, false, 2],
  ['Ω'.repeat(160), true, 1],
  ['日'.repeat(135), false, 3],
  [`${'a'.repeat(134)}🙂`, false, 3],
])('%s fits: %s', (text, fits, segments) => {
  expect([fitsSms(text), smsLength(text).segments]).toEqual([fits, segments])
})
