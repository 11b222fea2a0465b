import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type ContactRoutes, contactRoutesTo, contactsOf } from '@anteroom/queue/alerts/contact-routes.ts'
import { type Alert, type AlertSettings, alertsDue, nextDueAt, type PatientFacts } from '@anteroom/queue/alerts/due.ts'
import type { Plan } from '@anteroom/queue/plan.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import { type Pace, windowOf } from '@anteroom/queue/window.ts'
import type { Patient } from '@anteroom/store/patients.ts'

/** What a patient said of a contact. */
export type ContactPreferences = Pick<Patient, 'leadMinutes' | 'optedOutAt'>

/** A doctor's day as it is now. `wishes`: by contact, as {@link contactKey} names it. */
export type View = {
  queue: Queue
  doctor: Doctor
  plan: Plan
  pace: Pace
  preferences: Map<string, ContactPreferences>
  now: Instant
}

export const findIn = (view: View, appointmentId: string): Appointment | undefined =>
  view.queue.appointments.find(({ id }) => id === appointmentId)

const foresight = ({ queue, plan, pace, preferences, now }: View): PatientFacts => ({
  leadMinutes: (appointment) => {
    const leads = contactsOf(appointment).map((contact) => preferences.get(contactKey(contact))?.leadMinutes ?? null)
    return leads.find((lead) => lead !== null) ?? null
  },
  earliest: (appointmentId) => windowOf(queue, plan, { pace, appointmentId, now })?.earliest ?? null,
})

/** As {@link alertsDue}, of a view. */
export const dueIn = (view: View, settings: AlertSettings): Alert[] =>
  alertsDue(view.queue, view.plan, view.now, { ...settings, ...foresight(view) })

/** When time alone may make something due; null for never. With the day begins what is told of today, and what cards show. */
export const nextLookAt = (view: View, settings: AlertSettings): Instant | null =>
  nextDueAt(view.queue, view.plan, view.now, { ...settings, ...foresight(view) })

/** The ways to a patient over the channels that are on. */
export const contactRoutesIn = (
  view: View,
  appointment: Appointment,
  isOn: (channel: Channel) => boolean,
): ContactRoutes =>
  contactRoutesTo(appointment, {
    isOn,
    isOptedOut: (contact: Contact) => view.preferences.get(contactKey(contact))?.optedOutAt != null,
  })
