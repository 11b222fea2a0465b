import type { AlertTextKind } from '@anteroom/messages/alerts/alert-texts.ts'
import type { AlertText } from '@anteroom/messages/alerts.ts'
import { type ContactRoute, recipientOf } from '@anteroom/queue/alerts/contact-routes.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { ToldTurn } from '@anteroom/queue/change.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import type { AlertParts } from './parts.ts'
import type { Claim } from './rules/after-outcome.ts'
import { type CardContent, cardContent } from './rules/card-content.ts'
import { newsOf } from './rules/news.ts'
import { lastToldTurn } from './rules/told-time.ts'
import { contactRoutesIn, dueIn, findIn, type View } from './rules/view.ts'
import {
  alertWords,
  announcementWords,
  type ClinicInfo,
  codeWords,
  expectedIn,
  isCard,
  textKindOf,
} from './rules/words.ts'

/** An alert to send. */
export type AlertToSend = {
  alert: Alert
  row: LedgerRow | undefined
  route: ContactRoute
  contactRev: number
}

/**
 * What is sent. `card`: set if the message is a live card. `hasOther`: the patient has another route after this one.
 */
export type AlertContent = {
  view: View
  appointment: Appointment
  hasOther: boolean
  textKind: AlertTextKind
  subject: string
  text: string
  html: string
  card: CardContent | null
}

type Worded = Pick<AlertContent, 'view' | 'appointment' | 'textKind'> & { told: ToldTurn | null; repeated: boolean }

/** The text of an alert of any kind; null: what it would say no longer exists. */
function wordsOf(
  { alert, route }: AlertToSend,
  { textKind, told, repeated, view, appointment }: Worded,
  { codes, clinic }: { codes: AlertParts['codes']; clinic: ClinicInfo },
): AlertText | null {
  const { channel, address } = route.contact
  const how = { channel, repeated, clinic }
  switch (textKind) {
    case 'code':
      return codeWords(codes.codeFor(address, alert.id), appointment, how)
    case 'message':
      return announcementWords(alert.epoch, appointment, { ...how, view })
    default:
      return alertWords({ kind: textKind, channel, repeated }, appointment, { view, clinic, told })
  }
}

/** The content of an alert if it is due now, still news, and the patient wants it by this route; else null. */
export async function loadContent(toSend: AlertToSend, claim: Claim, parts: AlertParts): Promise<AlertContent | null> {
  const { days, ledger, codes, channels, settings, clock } = parts
  const { alert, route, contactRev } = toSend
  const view = await days.load(alert.queueId, clock(), alert.appointmentId)
  const appointment = view && findIn(view, alert.appointmentId)
  if (!view || appointment?.contactRev !== contactRev) return null
  const { open } = contactRoutesIn(view, recipientOf(appointment, alert.kind), (channel) => channels[channel] !== null)
  const isOpen = open.some(({ index }) => index === route.index)
  if (!isOpen || !dueIn(view, settings()).some(({ id }) => id === alert.id)) return null
  // Where an attempt failed, another alert may have taken its place.
  if (alert.kind === 'code' && !(await codes.claim(route.contact.address, alert.id, view.now))) return null

  const rows = await ledger.withCorrected(alert, await ledger.rowsOfAppointment(alert))
  const expectedAt = expectedIn(view, alert.appointmentId)
  if (newsOf(alert, { rows, appointment, expectedAt, ...settings() }) !== 'news') return null

  const hasOther = open.some(({ index }) => index > route.index)
  const textKind = textKindOf(alert, view.queue, view.now)
  const told = lastToldTurn(rows, alert.appointmentId)
  const clinic = parts.clinic()
  const worded = { textKind, told, repeated: claim.unconfirmed > 0, view, appointment }
  const words = wordsOf(toSend, worded, { codes, clinic })
  if (words === null) return null
  const card = isCard(textKind, route.contact) ? cardContent(appointment, view, { clinic, told }) : null
  return { view, appointment, hasOther, textKind, ...words, ...(card && { text: card.text }), card }
}
