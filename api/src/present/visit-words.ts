import type { Appointment } from '@anteroom/queue/types.ts'

/** Why somebody comes and what staff have noted: for staff, and for the person themself who asks for what is kept. */
export const visitWordsOf = ({ reason, note }: Appointment) => ({
  ...(reason !== undefined && { reason }),
  ...(note !== undefined && { note }),
})
