import { accepted, type Decide } from '../decision.ts'

/**
 * Opens a closed day again: bookings are taken, and who did not come may come back. What the closing did to
 * appointments stays, as their patients have been told. Never refused; a day that is open stays as it is.
 */
export const reopen: Decide<'reopen'> = (queue) => accepted(queue, { closedAt: null }, [{ kind: 'reopened' }])
