import { refusals } from '@anteroom/contracts/refusals.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, it } from 'vitest'
import { refusalTexts } from './refusals.ts'
import { smsText } from './sms.ts'

it.each(Language.options)('says every refusal in one SMS in %s', (language) => {
  for (const refusal of refusals) {
    const message = new SegmentedMessage(smsText(refusalTexts[language][refusal]))
    expect([refusal, message.encodingName, message.segmentsCount]).toEqual([refusal, 'GSM-7', 1])
  }
})

it('keeps the letters that an SMS has, and leaves other scripts alone', () => {
  expect(smsText('¿Está el doctor? Mañana — sí')).toBe('¿Esta el doctor? Mañana - si')
  expect(smsText('موعد')).toBe('موعد')
})
