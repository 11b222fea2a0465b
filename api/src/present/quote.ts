import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { line } from '@anteroom/queue/line.ts'
import { MODEL_VERSION } from '@anteroom/queue/window.ts'
import type { QuoteOfDay } from '@anteroom/store/quotes.ts'
import type { PacedView } from './day-view.ts'

/** What a status says of the turn, to be compared with it; null: it says no window, or the turn is now. */
export function quoteOf(
  { queue, pace, now }: PacedView,
  { appointmentId, window, expectedAt, queuePosition, day, today }: Omit<StatusAnswer, 'patientName'>,
): QuoteOfDay | null {
  if (window === null || queuePosition <= 1 || day > today) return null
  const [first] = line(queue)
  const elapsed = first?.status === 'in-progress' ? Math.max(0, now - first.startedAt) / 60_000 : null
  return {
    day,
    doctorId: queue.doctorId,
    quote: {
      appointmentId,
      at: now,
      distance: queuePosition - 1,
      elapsed,
      age: pace.habits.halfDays,
      model: MODEL_VERSION,
      earliest: Date.parse(window.earliest),
      latest: Date.parse(window.latest),
      fixed: expectedAt === null ? null : Date.parse(expectedAt),
    },
  }
}
