import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Appointment } from '../types.ts'
import { unverifiedOf } from '../unverified.ts'

/** One way to reach a patient. `index`: its position in {@link contactsOf}; the lowest is tried first. */
export type ContactRoute = { index: number; contact: Contact }

/** The routes that may be used now, in order. `optedOut`: the patient has opted out of at least one other. */
export type ContactRoutes = { open: ContactRoute[]; optedOut: boolean }

/** Where one patient can be reached. */
export type Contacts = Pick<Appointment, 'contact' | 'fallback'>

/**
 * All contacts of a patient in the order in which they are tried: the contact, an SMS to its number if it is a WhatsApp
 * contact, then the fallback. Each contact appears once.
 */
export function contactsOf({ contact, fallback }: Contacts): Contact[] {
  const sms = contact?.channel === 'whatsapp' ? ({ channel: 'sms', address: contact.address } as const) : null
  const all = [contact, sms, fallback].filter((each) => each !== null)
  return [...new Map(all.map((each) => [contactKey(each), each])).values()]
}

/** The contacts that an alert goes to: a code goes only to the contact that it verifies. */
export const recipientOf = (appointment: Appointment, kind: AlertKind): Contacts =>
  kind === 'code' ? { contact: unverifiedOf(appointment)?.contact ?? null, fallback: null } : appointment

/** The routes over channels that are on. An opt-out concerns one contact; the patient's other contacts stay usable. */
export function contactRoutesTo(
  recipient: Contacts,
  { isOn, isOptedOut }: { isOn: (channel: Channel) => boolean; isOptedOut: (contact: Contact) => boolean },
): ContactRoutes {
  const routes = contactsOf(recipient)
    .map((contact, index) => ({ index, contact }))
    .filter(({ contact }) => isOn(contact.channel))
  const open = routes.filter(({ contact }) => !isOptedOut(contact))
  return { open, optedOut: open.length < routes.length }
}
