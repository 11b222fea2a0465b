import { z } from 'zod'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time like 21:00.')

/** Hours of the clinic's clock, as `HH:MM`. They pass midnight if `to` is earlier than `from`. */
export const QuietHours = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from !== to, { message: 'Give two different times.', path: ['to'] })

/** When patients get alerts, as an administrator sets it for the whole clinic. */
export const AlertRules = z.strictObject({
  nearlyAhead: z
    .int()
    .min(2, 'At least 2.')
    .max(20, 'At most 20.')
    .describe('“Nearly your turn” goes to who has at most so many patients ahead, and had more when they booked'),
  nearlyMinutes: z
    .int()
    .min(5, 'At least 5 minutes.')
    .max(240, 'At most 240 minutes.')
    .nullable()
    .describe('It goes so many minutes before the turn instead, where the patient has not said how long they need'),
  delayMinutes: z
    .int()
    .min(5, 'At least 5 minutes.')
    .max(60, 'At most 60 minutes.')
    .describe('A late doctor is told where the turn has moved by so much since the patient heard of it'),
  quietHours: QuietHours.nullable().describe('What can wait is not sent in these hours; null: there are none'),
})
export type AlertRules = z.infer<typeof AlertRules>
