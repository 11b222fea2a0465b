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

/** New bookings of one contact in a day, a family's included; what it writes by chat is surely its own. */
const PER_CONTACT = 10
/** How often one contact may cancel on one doctor's day and book it again. */
const CANCELLATIONS = 3
/** New bookings from one network in a day: without a contact, and with one. */
const PER_NETWORK = { withoutContact: 30, unverified: 100 }
/** One network takes no more of a doctor's day than this part of what is there for all of them, and always these few. */
const PART_OF_SHARE = 0.5
const ALWAYS = 3

/** What the web may take; shares and quotas are off where nothing is limited. */
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

/** What a booking asks for: without a plan's own times nobody knows when the count of its day may end. */
type Asked = {
  booking: Omit<BookCommand, 'kind' | 'appointmentId' | 'plan' | 'link'>
  plan: BookCommand['plan']
  queue: QueueId
}

/** What a command on a booking is given: what it may take of the day, and the question whether it is taken at all. */
export type Admission = {
  /** To be spread into the command. */
  share: { webShare?: WebShare }
  /** May be asked again: the answer stays. */
  admit: () => Promise<TurnedAway | null>
}

/** A quota with what is said when it is used up. */
type Limit = Quota & { refused: Refusal }

/** These refusals of a booking are about how many there are, not about the booking. */
const countedRefusals = new Set<Refusal>(['web-full', 'too-many-changes', 'too-many-requests'])

/**
 * Decides whether a patient's booking is taken, before the rules of the day are asked: the clinic may have switched the web
 * off, and nobody may take more than a part of what is there for all. Staff are never limited.
 */
export function bookingAdmission({ quotas, alarm, webBookings, limits, clock }: Parts) {
  const cancellations = (contact: Contact, queue: QueueId): Limit => ({
    of: `cancelled ${queue} ${contactKey(contact)}`,
    most: CANCELLATIONS,
    seconds: DAY_SECONDS,
    refused: 'too-many-changes',
  })

  /** Of the web, where nothing speaks for whoever asks: a contact may be anybody's. */
  function limitsOfWeb({ booking, plan, queue }: Asked, network: string): Limit[] {
    const isUnverified = booking.contact !== null || Boolean(booking.unverified)
    // A contact that an appointment has when it is moved was verified.
    if (booking.contact !== null && booking.movedFrom) return []
    const kind = isUnverified ? 'unverified' : 'withoutContact'
    const share = webShareOf(plan.capacity, limits.sharePercent)[kind]
    const refused = isUnverified ? 'too-many-changes' : 'web-full'
    const ofDay: Limit = {
      of: `${kind} ${queue} ${network}`,
      most: Math.max(ALWAYS, Math.floor(share * PART_OF_SHARE)),
      seconds: (plan.endsAt - clock()) / 1_000,
      refused,
    }
    if (booking.movedFrom) return [ofDay]
    const ofNetwork: Limit = { of: `${kind} ${network}`, most: PER_NETWORK[kind], seconds: DAY_SECONDS, refused }
    const ofClinic: Limit = { of: kind, most: limits.perDay, seconds: DAY_SECONDS, refused }
    return isUnverified ? [ofDay, ofNetwork] : [ofDay, ofNetwork, ofClinic]
  }

  /** Of a chat: the contact is who writes. */
  const limitsOfContact = ({ booking: { contact, movedFrom } }: Asked): Limit[] =>
    contact === null || movedFrom
      ? []
      : [{ of: `booked ${contactKey(contact)}`, most: PER_CONTACT, seconds: DAY_SECONDS, refused: 'too-many-changes' }]

  async function refusedByClinic({ booking }: Asked): Promise<TurnedAway | null> {
    if (booking.movedFrom) return null
    const taken = await webBookings()
    if (taken === 'off') return { refused: 'web-off' }
    const isUnknown = booking.contact === null && !booking.unverified
    return taken === 'verified' && isUnknown ? { refused: 'contact-needed', field: 'contact' } : null
  }

  return {
    /**
     * Runs a command that books, and gives back what was counted for it if it does not come about. The refusals of the
     * admission are `web-off`, `contact-needed`, `web-full`, `too-many-changes` and `too-many-requests`.
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

    /** A patient has cancelled: a place that is booked and cancelled in turn is one that nobody else finds free. */
    cancelled: async (contact: Contact | null, queue: QueueId): Promise<void> => {
      if (contact) await quotas.count(cancellations(contact, queue))
    },
  }
}

export type BookingAdmission = ReturnType<typeof bookingAdmission>
