import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Appointment } from '../types.ts'

/** One way to tell a patient. `index`: its place among all that the patient gave, the first being the one to try first. */
export type ContactRoute = { index: number; contact: Contact }

/** The ways that may be gone now, in order. `optedOut`: at least one is not there because the patient does not want it. */
export type ContactRoutes = { open: ContactRoute[]; optedOut: boolean }

type Reachable = Pick<Appointment, 'contact' | 'fallback'>

/**
 * Everywhere a patient can be told, the first choice first. Whoever has WhatsApp has a phone: an SMS to the same number
 * comes before the other contact that was given.
 */
export function contactsOf({ contact, fallback }: Reachable): Contact[] {
  const text = contact?.channel === 'whatsapp' ? ({ channel: 'sms', address: contact.address } as const) : null
  const all = [contact, text, fallback].filter((one) => one !== null)
  return [...new Map(all.map((one) => [contactKey(one), one])).values()]
}

/** An opt-out is of one contact: the others that the patient gave remain. */
export function contactRoutesTo(
  appointment: Reachable,
  { isOn, isOptedOut }: { isOn: (channel: Channel) => boolean; isOptedOut: (contact: Contact) => boolean },
): ContactRoutes {
  const ways = contactsOf(appointment)
    .map((contact, index) => ({ index, contact }))
    .filter(({ contact }) => isOn(contact.channel))
  const open = ways.filter(({ contact }) => !isOptedOut(contact))
  return { open, optedOut: open.length < ways.length }
}
