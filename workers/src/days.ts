import { contactKey } from '@anteroom/contracts/contact-key.ts'
import { type Instant, isOver, type QueueId } from '@anteroom/contracts/queue.ts'
import { contactsOf, recipientOf } from '@anteroom/queue/alerts/contact-routes.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { paceOf } from '@anteroom/queue/window.ts'
import { colleaguesIn } from '@anteroom/store/colleagues.ts'
import type { Database } from '@anteroom/store/connection.ts'
import { dayFiguresStore } from '@anteroom/store/day-figures.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { learnedHabits } from '@anteroom/store/habits.ts'
import type { PatientStore } from '@anteroom/store/patients.ts'
import { planNow } from '@anteroom/store/plan-now.ts'
import { queueReads } from '@anteroom/store/queues.ts'
import type { ContactPreferences, View } from './alerts/rules/view.ts'

type DayParts = {
  clinic: { readonly timeZone: string }
  patients: Pick<PatientStore, 'findMany'>
  clock: () => Instant
}

/** The doctors' days, for reading only. */
export function clinicDays(database: Database, { clinic, patients, clock }: DayParts) {
  const queues = queueReads(database)
  const doctors = doctorStore(database)
  const habitsOn = learnedHabits({
    queues,
    colleagues: colleaguesIn({ dayFigures: dayFiguresStore(database), doctors }),
    clinic,
    clock,
  })

  /** The preferences of the queue's patients, or of one appointment's only. */
  async function preferencesIn(queue: Queue, only: string | undefined): Promise<Map<string, ContactPreferences>> {
    const concerned = queue.appointments.filter(({ id, status }) =>
      only ? id === only : !isOver(status) || status === 'cancelled' || status === 'no-show',
    )
    const contacts = concerned.flatMap((one) => [...contactsOf(one), ...contactsOf(recipientOf(one, 'code'))])
    if (contacts.length === 0) return new Map()
    const known = await patients.findMany(contacts)
    return new Map(known.map((patient) => [contactKey(patient.contact), patient]))
  }

  return {
    /**
     * The day as it is at `now`; null if the queue or its doctor does not exist. With `only` it has the preferences of
     * that appointment's patient alone, which is enough to alert that one.
     */
    async load(queueId: QueueId, now: Instant, only?: string): Promise<View | null> {
      const queue = await queues.load(queueId)
      const doctor = queue && (await doctors.find(queue.doctorId))
      if (!doctor) return null
      const [preferences, habits, plan] = await Promise.all([
        preferencesIn(queue, only),
        habitsOn(doctor, queue.day),
        planNow(queues, doctor, { day: queue.day, timeZone: clinic.timeZone, now }),
      ])
      return { queue, doctor, plan, pace: paceOf(habits, queue, now), preferences, now }
    },

    /** The revision of every queue from a day on. */
    revisions: queues.revisionsFrom,
  }
}

export type ClinicDays = ReturnType<typeof clinicDays>
