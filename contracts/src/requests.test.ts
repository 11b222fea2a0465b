import { describe, expect, it } from 'vitest'
import { PatientName } from './requests.ts'

describe("a patient's name", () => {
  it.each(['Ann', "Seán O'Neill-Núñez", '李小龙', 'أمل حداد', '  Ann  '])('may be %s', (name) => {
    expect(PatientName.parse(name)).toBe(name.trim())
  })

  it.each([
    '',
    '   ',
    'x'.repeat(81),
    '<b>Ann</b>',
    'Ann\u202Egnp',
    'Ann\nBen',
    'Ann\u2028Ben',
    'A\u200Bnn',
    '\u3164',
    '\uD800Ann',
    '42',
    '👍',
  ])('may not be %j', (name) => {
    expect(PatientName.safeParse(name).success).toBe(false)
  })
})
