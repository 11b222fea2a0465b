import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Day, QueueId } from '@anteroom/contracts/queue.ts'
import { cells } from '@anteroom/queue/accuracy/cells.ts'
import { NO_QUOTES, scoreOfTally } from '@anteroom/queue/accuracy/score.ts'
import { scoreDay, type Told, together } from '@anteroom/queue/accuracy/score-day.ts'
import { contactsOf } from '@anteroom/queue/alerts/contact-routes.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { type Clinic, doctorOf } from './clinic.ts'
import { isOpen, today } from './current-day.ts'

/** How many days back a day may still lack scores, as after a night in which nothing ran. */
const LOOK_BACK_DAYS = 3

/** Patients who got "nearly your turn" and had said how long they need to get here. */
async function toldIn(clinic: Clinic, queue: Queue): Promise<Told[]> {
  const sent = (await clinic.alerts.listByQueue(queue._id)).filter(({ kind, sentAt }) => kind === 'nearly' && sentAt)
  if (sent.length === 0) return []
  const byId = new Map(queue.appointments.map((one) => [one.id, one]))
  const contactsFor = (id: string) => {
    const appointment = byId.get(id)
    return appointment ? contactsOf(appointment) : []
  }
  const patients = await clinic.patients.findMany(sent.flatMap(({ appointmentId }) => contactsFor(appointmentId)))
  const leads = new Map(patients.map(({ contact, leadMinutes }) => [contactKey(contact), leadMinutes]))
  return sent.flatMap(({ appointmentId, sentAt }) => {
    const lead = contactsFor(appointmentId)
      .map((contact) => leads.get(contactKey(contact)) ?? null)
      .find((minutes) => minutes !== null)
    return sentAt && lead ? [{ appointmentId, at: sentAt.getTime(), lead }] : []
  })
}

async function scoreQueue(clinic: Clinic, queueId: QueueId): Promise<void> {
  const stored = await clinic.queues.load(queueId)
  if (!stored || isOpen(clinic, await doctorOf(clinic, stored), stored)) return
  const queue = await clinic.queues.withAllLeft(stored)
  const [quotes, told] = await Promise.all([clinic.quotes.ofQueue(queueId), toldIn(clinic, queue)])
  await clinic.quotes.score(queue, scoreDay(queue.appointments, quotes, told))
}

/**
 * Scores the doctors' days that are over and have no scores yet. A line that goes on past midnight waits for its end.
 */
export async function scoreDays(clinic: Clinic): Promise<void> {
  const day = today(clinic)
  const span = { from: addDays(day, -LOOK_BACK_DAYS), to: addDays(day, -1) }
  for (const queueId of await clinic.quotes.unscored(span)) await scoreQueue(clinic, queueId)
}

const known = (figure: number) => (Number.isFinite(figure) ? figure : null)

/** The period: the last `days` days, or `from` one day `to` another; of one doctor, or of all. */
export type Asked = { days: number; from?: Day; to?: Day; doctorId?: string }

/** The accuracy of the windows of these days. Scores days first that are over and have no scores yet. */
export async function accuracy(clinic: Clinic, { days, doctorId, ...period }: Asked): Promise<AccuracyAnswer> {
  await scoreDays(clinic)
  const { from = addDays(today(clinic), -days), to = today(clinic) } = period
  const scored = await clinic.quotes.scoresOf({ from, to, doctorId })
  const sums = together(scored)
  return {
    from,
    doctorDays: scored.length,
    cells: cells.map(({ name, by, from }) => {
      const tally = sums.cells[name] ?? NO_QUOTES
      const { covered, early, late, width, error, score } = scoreOfTally(tally)
      return {
        ...{ name, by, from, quotes: tally.quotes, covered: known(covered), early: known(early), late: known(late) },
        ...{ width: known(width), error: known(error), score: known(score) },
      }
    }),
    rule: { quotes: sums.rule.quotes, error: known(scoreOfTally(sums.rule).error) },
    arrivals: Object.entries(sums.arrivals).map(([lead, { told, late, idle }]) => ({
      ...{ lead: Number(lead), told, late: known(late / told), idle: known(idle / told) },
    })),
  }
}
