import type { Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import type { BookCommand } from '@anteroom/queue/decision.ts'
import { type WebShare, webShareOf } from '@anteroom/queue/web-share.ts'
import { askerOf, type CommandContext } from '../commands/command-run.ts'
import type { Outcome, TurnedAway } from '../commands/outcome.ts'
import type { BookingAlarm } from './alarm.ts'
import type { Quota, Quotas } from './quotas.ts'

const DAY_SECONDS = 24 * 60 * 60

/** New bookings of one contact in a day, including a family's. Counted for chats only, where the contact is certain. */
const MAX_PER_CONTACT = 10
/** How often one contact may cancel on one doctor's day and book it again. */
const MAX_CANCELLATIONS = 3
/** New bookings from one network in a day, without and with a contact. */
const MAX_PER_NETWORK = { withoutContact: 30, unverified: 100 }
/** One network may take this part of a doctor's places for web bookings, and at least this many. */
const NETWORK_SHARE = 0.5
const MIN_PER_NETWORK = 3

/** Limits of web bookings. `limited`: false for tests and benches, without any quotas or shares. */
type WebLimits = {
  limited: boolean
  /** The part of a doctor's day for bookings from the web without a contact. */
  sharePercent: number
  /** Bookings from the web without a contact that the whole clinic takes in a day. */
  perDay: number
}

type Parts = {
  quotas: Quotas
  alarm: BookingAlarm
  webBookings: () => Promise<WebBookings>
  limits: WebLimits
  clock: () => Instant
}

/** The booking that is asked for. `plan`: its hours say when the count of this day ends. */
type Asked = {
  booking: Omit<BookCommand, 'kind' | 'appointmentId' | 'plan' | 'link'>
  plan: BookCommand['plan']
  queue: QueueId
}

/** What a booking command gets: its share of the day, and the check whether the booking is admitted. */
export type Admission = {
  /** Spread into the command. */
  share: { webShare?: WebShare }
  /** May be called again: the answer stays the same. */
  admit: () => Promise<TurnedAway | null>
}

/** A quota with the refusal for when it is used up. */
type Limit = Quota & { refused: Refusal }

/** Refusals because of the number of bookings, not because of this one. */
const countedRefusals = new Set<Refusal>(['web-full', 'too-many-changes', 'too-many-requests'])

/**
 * Decides whether a patient's booking is admitted, before the rules of the day are applied: the clinic may have closed
 * bookings on the web, and nobody may take too large a part of the places. Staff are never limited.
 */
export function bookingAdmission({ quotas, alarm, webBookings, limits, clock }: Parts) {
  const cancellations = (contact: Contact, queue: QueueId): Limit => ({
    of: `cancelled ${queue} ${contactKey(contact)}`,
    limit: MAX_CANCELLATIONS,
    seconds: DAY_SECONDS,
    refused: 'too-many-changes',
  })

  /** Limits of a web booking, where anybody can enter any contact. */
  function limitsOfWeb({ booking, plan, queue }: Asked, network: string): Limit[] {
    const isUnverified = booking.contact !== null || Boolean(booking.unverified)
    // The contact of a moved appointment is already verified.
    if (booking.contact !== null && booking.movedFrom) return []
    const kind = isUnverified ? 'unverified' : 'withoutContact'
    const share = webShareOf(plan.capacity, limits.sharePercent)[kind]
    const refused = isUnverified ? 'too-many-changes' : 'web-full'
    const ofDay: Limit = {
      of: `${kind} ${queue} ${network}`,
      limit: Math.max(MIN_PER_NETWORK, Math.floor(share * NETWORK_SHARE)),
      seconds: (plan.endsAt - clock()) / 1_000,
      refused,
    }
    if (booking.movedFrom) return [ofDay]
    const ofNetwork: Limit = { of: `${kind} ${network}`, limit: MAX_PER_NETWORK[kind], seconds: DAY_SECONDS, refused }
    const ofClinic: Limit = { of: kind, limit: limits.perDay, seconds: DAY_SECONDS, refused }
    return isUnverified ? [ofDay, ofNetwork] : [ofDay, ofNetwork, ofClinic]
  }

  /** Limits of a chat booking: the contact is whoever writes. */
  const limitsOfContact = ({ booking: { contact, movedFrom } }: Asked): Limit[] =>
    contact === null || movedFrom
      ? []
      : [
          {
            of: `booked ${contactKey(contact)}`,
            limit: MAX_PER_CONTACT,
            seconds: DAY_SECONDS,
            refused: 'too-many-changes',
          },
        ]

  async function refusedByClinic({ booking }: Asked): Promise<TurnedAway | null> {
    if (booking.movedFrom) return null
    const taken = await webBookings()
    if (taken === 'off') return { refused: 'web-off' }
    const isUnknown = booking.contact === null && !booking.unverified
    return taken === 'verified' && isUnknown ? { refused: 'contact-needed', field: 'contact' } : null
  }

  return {
    /**
     * Runs a command that books. If it does not succeed, everything counted for it is given back. Refusals of the
     * admission: `web-off`, `contact-needed`, `web-full`, `too-many-changes` and `too-many-requests`.
     */
    async around<Answer>(
      asked: Asked,
      { by, network }: Pick<CommandContext, 'by' | 'network'>,
      run: (admission: Admission) => Promise<Outcome<Answer>>,
    ): Promise<Outcome<Answer>> {
      const isOfPatient = askerOf(by) === 'patient'
      const isOfWeb = by === 'patient'
      const { contact, movedFrom } = asked.booking
      let used: Limit[] = []

      async function decide(): Promise<TurnedAway | null> {
        if (!isOfPatient) return null
        const closed = isOfWeb ? await refusedByClinic(asked) : null
        if (closed) return closed
        if (contact !== null && !movedFrom) {
          const again = await quotas.exceeded(cancellations(contact, asked.queue))
          if (again) return { refused: 'too-many-changes', retryAfter: again.retryAfter }
        }
        const wanted = isOfWeb ? limitsOfWeb(asked, network ?? '') : limitsOfContact(asked)
        const exceeded = await quotas.take(wanted)
        if (exceeded === null) {
          used = wanted
          return null
        }
        const { refused } = wanted.find((limit) => limit === exceeded.quota) ?? { refused: 'too-many-requests' }
        return refused === 'web-full' ? { refused, field: 'contact' } : { refused, retryAfter: exceeded.retryAfter }
      }

      let answer: Promise<TurnedAway | null> | null = null
      const admit = () => {
        answer ??= decide()
        return answer
      }
      const isShared = isOfWeb && limits.limited
      const share = isShared ? { webShare: webShareOf(asked.plan.capacity, limits.sharePercent) } : {}
      const outcome = await run({ share, admit }).catch(async (error: unknown) => {
        await quotas.giveBack(used)
        throw error
      })
      if (outcome.ok) return outcome
      await quotas.giveBack(used)
      if (isOfPatient && countedRefusals.has(outcome.refused)) await alarm.count(outcome.refused)
      return outcome
    },

    /**
     * Counts a patient's cancellation: booking and cancelling the same place again and again would block it for others.
     */
    cancelled: async (contact: Contact | null, queue: QueueId): Promise<void> => {
      if (contact) await quotas.count(cancellations(contact, queue))
    },
  }
}

export type BookingAdmission = ReturnType<typeof bookingAdmission>
