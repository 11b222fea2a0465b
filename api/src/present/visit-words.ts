import type { Appointment } from '@anteroom/queue/types.ts'

/** Why a patient comes and what staff have noted: for staff, and for a patient who asks for their stored data. */
export const visitWordsOf = ({ reason, note }: Appointment) => ({
  ...(reason !== undefined && { reason }),
  ...(note !== undefined && { note }),
})
