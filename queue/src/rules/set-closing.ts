import { accepted, type Decide } from '../decision.ts'

/**
 * Marks the day as being closed while its patients are moved one after the other, so that nobody gets an alert about a
 * place that is about to change; or ends the mark when the day was not closed after all. Refuses `day-closed` and
 * `room-occupied`.
 */
export const setClosing: Decide<'set-closing'> = (queue, { isClosing }, now) => {
  if (!isClosing) return accepted(queue, { closingAt: null }, [{ kind: 'closing-ended' }])
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  if (queue.appointments.some(({ status }) => status === 'in-progress')) return { refused: 'room-occupied' }
  return accepted(queue, { closingAt: now }, [{ kind: 'closing-began' }])
}
