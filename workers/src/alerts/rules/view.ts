import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { TURN_STEP_MS } from '@anteroom/contracts/turn.ts'
import {
  type ContactRoutes,
  type Contacts,
  contactRoutesTo,
  contactsOf,
} from '@anteroom/queue/alerts/contact-routes.ts'
import { type Alert, type AlertSettings, alertsDue, nextDueAt, type PatientFacts } from '@anteroom/queue/alerts/due.ts'
import { breakEnd, NO_WAIT, type Wait, type Waits, waits } from '@anteroom/queue/line.ts'
import type { Plan } from '@anteroom/queue/plan.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import { type Pace, type Window, type Windows, windowsOf } from '@anteroom/queue/window.ts'
import type { Patient } from '@anteroom/store/patients.ts'

/** What a patient said of a contact. */
export type ContactPreferences = Pick<Patient, 'leadMinutes' | 'optedOutAt'>

/** A doctor's day as it is at `now`. `preferences`: by contact, as {@link contactKey} names it. */
export type View = {
  queue: Queue
  doctor: Doctor
  plan: Plan
  pace: Pace
  preferences: Map<string, ContactPreferences>
  now: Instant
}

/** The part of a view that the texts are made from. */
export type DayFacts = Pick<View, 'queue' | 'doctor' | 'plan' | 'pace' | 'now'>

export const findIn = (view: View, appointmentId: string): Appointment | undefined =>
  view.queue.appointments.find(({ id }) => id === appointmentId)

/** The waits and windows of a line, which many ask for and which are counted once for each view. */
type Counted = { waits?: Waits; windows?: Windows }

const counted = new WeakMap<DayFacts, Counted>()

function countedIn(view: DayFacts): Counted {
  const known = counted.get(view) ?? {}
  counted.set(view, known)
  return known
}

/** The wait of one appointment; {@link NO_WAIT} when it is over. */
export function waitIn(view: DayFacts, appointmentId: string): Wait {
  const known = countedIn(view)
  known.waits ??= waits(view.queue, view.plan, view.now)
  return known.waits.byAppointment.get(appointmentId) ?? NO_WAIT
}

/** The window of one appointment; null also if it does not wait. */
export function windowIn(view: DayFacts, appointmentId: string): Window | null {
  const known = countedIn(view)
  known.windows ??= windowsOf(view.queue, view.plan, view)
  return known.windows.byAppointment.get(appointmentId) ?? null
}

function factsIn(view: View): PatientFacts {
  const { preferences } = view
  return {
    leadMinutes: (appointment) => {
      const leads = contactsOf(appointment).map((contact) => preferences.get(contactKey(contact))?.leadMinutes ?? null)
      return leads.find((lead) => lead !== null) ?? null
    },
    soonest: (appointmentId) => windowIn(view, appointmentId)?.soonest ?? null,
  }
}

/** {@link alertsDue} of a view. */
export const dueIn = (view: View, settings: AlertSettings): Alert[] =>
  alertsDue(view.queue, view.plan, view.now, { ...settings, ...factsIn(view) })

/**
 * When time alone may change a live card: at each step of the times on it, and when a hold or a break ends; null
 * without a card.
 */
function nextCardChangeAt({ queue, plan, now }: View): Instant | null {
  if (now < plan.startsAt || now >= plan.endsAt) return null
  const waiting = queue.appointments.filter((appointment) => appointment.status === 'waiting')
  const withCard = waiting.filter((one) => contactsOf(one).some(({ channel }) => channel === 'telegram'))
  if (withCard.length === 0) return null
  const holdEnds = withCard.map(({ heldUntil }) => heldUntil ?? 0).filter((end) => end > now)
  const ends = [...holdEnds, breakEnd(queue, now)].filter((end) => end !== null)
  return Math.min((Math.floor(now / TURN_STEP_MS) + 1) * TURN_STEP_MS, ...ends)
}

/** When time alone may make something due or change a card; null for never. */
export function nextEvaluationAt(view: View, settings: AlertSettings): Instant | null {
  const times = [nextDueAt(view.queue, view.plan, view.now, { ...settings, ...factsIn(view) }), nextCardChangeAt(view)]
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}

/** The contact routes to whom an alert goes, over the channels that are on. */
export const contactRoutesIn = (view: View, recipient: Contacts, isOn: (channel: Channel) => boolean): ContactRoutes =>
  contactRoutesTo(recipient, {
    isOn,
    isOptedOut: (contact: Contact) => view.preferences.get(contactKey(contact))?.optedOutAt != null,
  })
