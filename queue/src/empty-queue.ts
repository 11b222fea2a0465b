import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import type { Queue } from './types.ts'

/** A day on which nothing has happened: it is on time, and the first ticket is number 1. */
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
  undoable: null,
  appointments: [],
})
