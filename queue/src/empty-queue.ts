import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import type { Queue } from './types.ts'

/** A doctor's day before its first command: revision 0, doctor on time, next ticket 1. */
export const emptyQueue = (doctorId: string, day: Day): Queue => ({
  _id: queueId(doctorId, day),
  doctorId,
  day,
  rev: 0,
  doctorStatus: 'on-time',
  previousDoctorStatus: 'on-time',
  doctorStatusRev: 0,
  nextTicket: 1,
  closedAt: null,
  appointments: [],
})
