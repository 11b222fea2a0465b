import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { quoteOf as quoteOfShown } from '@anteroom/queue/accuracy/quote-in.ts'
import type { QuoteOfDay } from '@anteroom/store/quotes.ts'
import type { PacedView } from './day-view.ts'

/** What a status says about the turn, for later comparison; null: it shows no window, or the turn is now. */
export function quoteOf(
  view: PacedView,
  { appointmentId, window, expectedAt, queuePosition, day, today }: Omit<StatusAnswer, 'patientName'>,
): QuoteOfDay | null {
  if (window === null || queuePosition <= 1 || day > today) return null
  return {
    day,
    doctorId: view.queue.doctorId,
    quote: quoteOfShown(view, {
      appointmentId,
      distance: queuePosition - 1,
      earliest: Date.parse(window.earliest),
      latest: Date.parse(window.latest),
      fixed: expectedAt === null ? null : Date.parse(expectedAt),
    }),
  }
}
