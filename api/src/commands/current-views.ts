import { queueId } from '@anteroom/contracts/queue.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { DayView } from '../present/day-view.ts'
import { type Clinic, dayView } from './clinic.ts'
import { isOpen, today, yesterday } from './current-day.ts'

/** The days that these doctors are at, each as `currentDay` says, read at once. */
export async function currentViews(clinic: Clinic, doctors: Doctor[]): Promise<DayView[]> {
  const [before, now] = [yesterday(clinic), today(clinic)]
  const ids = doctors.flatMap(({ _id }) => [queueId(_id, before), queueId(_id, now)])
  const queues = new Map((await clinic.queues.loadAll(ids)).map((queue) => [queue._id, queue]))
  return Promise.all(
    doctors.map((doctor) => {
      const last = queues.get(queueId(doctor._id, before))
      const queue = queues.get(queueId(doctor._id, now)) ?? emptyQueue(doctor._id, now)
      return dayView(clinic, doctor, last && isOpen(clinic, doctor, last) ? last : queue)
    }),
  )
}
