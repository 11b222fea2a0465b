import { refusals } from '@anteroom/contracts/refusals.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, it } from 'vitest'
import { refusalTexts } from './refusals.ts'
import { smsText } from './sms.ts'

const sms = { en: ['GSM-7', 1], es: ['GSM-7', 1], ar: ['UCS-2', 2] } as const

it.each(Language.options)('writes every refusal within one text message in %s', (language) => {
  const [encoding, most] = sms[language]
  for (const refusal of refusals) {
    const message = new SegmentedMessage(smsText(refusalTexts[language][refusal]))
    expect([refusal, message.encodingName]).toEqual([refusal, encoding])
    expect(message.segmentsCount, refusal).toBeLessThanOrEqual(most)
  }
})
