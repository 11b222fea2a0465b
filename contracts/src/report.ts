import { z } from 'zod'
import { Day, isPeriod, noPeriod } from './requests.ts'

/** Days of the clinic's calendar, both included. */
export const ReportQuery = z
  .strictObject({ from: Day, to: Day, doctorId: z.string().min(1).max(40).optional() })
  .refine(isPeriod, noPeriod)

/** In minutes. `ninetieth`: nine of ten were no longer. */
const Times = z.object({ count: z.int(), mean: z.number(), median: z.number(), ninetieth: z.number() })

/** Null where there was nothing to measure; `kept` and `inTime` are shares from 0 to 1. */
export const ReportFigures = z.object({
  booked: z.int(),
  seen: z.int(),
  cancelled: z.int(),
  noShows: z.int(),
  waits: Times.nullable().describe('From the check-in to the first call'),
  lengths: Times.pick({ count: true, mean: true }).nullable().describe('Of consultations'),
  promised: z
    .object({ count: z.int(), minutesOff: z.number(), kept: z.number() })
    .nullable()
    .describe('The turn against the time said at the booking; kept: by ten minutes at most'),
  alerts: z.object({
    sent: z.int(),
    delivered: z.int(),
    notReached: z.int(),
    inTime: z.number().nullable().describe('Taken by a provider within ten seconds of being due'),
  }),
})
export type ReportFigures = z.infer<typeof ReportFigures>

/** No patient is in it. `arrivals`: check-ins by weekday, Monday first, and hour of the clinic's clock. */
export const Report = z.object({
  from: z.string(),
  to: z.string(),
  all: ReportFigures,
  doctors: z.array(ReportFigures.extend({ doctorId: z.string(), name: z.string() })),
  days: z.array(ReportFigures.extend({ day: z.string() })),
  arrivals: z.array(z.array(z.int())),
})
export type Report = z.infer<typeof Report>
