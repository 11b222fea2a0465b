import { z } from 'zod'
import { typedDigits } from './typed-digits.ts'

/** Where patients may check in. `on-site`: only with a code from the clinic's own screens, new every minute. */
export const CheckInRule = z.enum(['anywhere', 'on-site'])
export type CheckInRule = z.infer<typeof CheckInRule>

const SiteCode = z
  .string()
  .max(64)
  .describe('What the QR code on a screen of the clinic holds now; it is taken for a minute or two')

export const CheckInRequest = z.strictObject({ code: SiteCode.optional() })
export type CheckInRequest = z.infer<typeof CheckInRequest>

/** The check-in of somebody who scanned the code on a phone that has no link to an appointment. */
export const HereRequest = z.strictObject({
  code: SiteCode,
  number: typedDigits({ min: 1, max: 4 }, 'Give the number of the appointment.').refine(
    (number) => !number.startsWith('0'),
    'Give the number of the appointment.',
  ),
  digits: typedDigits({ min: 4, max: 4 }, 'Give the last four digits.').describe(
    'The last four digits of the phone that the appointment was booked with',
  ),
})
export type HereRequest = z.input<typeof HereRequest>

export const HereAnswer = z.object({ message: z.string(), number: z.int() })
export type HereAnswer = z.infer<typeof HereAnswer>

export const SiteCodeAnswer = z.object({
  code: z.string(),
  nextInSeconds: z.int().describe('When there is another one'),
})
export type SiteCodeAnswer = z.infer<typeof SiteCodeAnswer>
