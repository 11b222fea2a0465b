import type { AnnounceAnswer, AnnouncePreview } from '@anteroom/contracts/announcement.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { queueId } from '@anteroom/contracts/queue.ts'
import { announcementText } from '@anteroom/messages/announcement.ts'
import { smsLength } from '@anteroom/messages/sms.ts'
import { contactRoutesTo, contactsOf } from '@anteroom/queue/alerts/contact-routes.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { waitingFor } from '@anteroom/queue/rules/announce.ts'
import type { Clinic } from './clinic.ts'
import type { CommandContext } from './command-run.ts'
import { currentDay, dayOfStep } from './current-day.ts'
import { answered, type Outcome } from './outcome.ts'

type Asked = { doctorId: string; text: string; day?: Day }

/** Counts each value, the most frequent first. */
function counted<Value>(values: Value[]): { of: Value; people: number }[] {
  const groups = Map.groupBy(values, (value) => value)
  return [...groups].map(([of, { length }]) => ({ of, people: length })).toSorted((a, b) => b.people - a.people)
}

/**
 * How many people a message to everybody waiting would reach, by which channels, and its cost. Refusal:
 * `unknown-doctor`.
 */
export async function previewAnnouncement(
  clinic: Clinic,
  { doctorId, text, day: asked }: Asked,
): Promise<Outcome<AnnouncePreview>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const day = asked ?? (await currentDay(clinic, doctor))
  const queue = (await clinic.queues.load(queueId(doctorId, day))) ?? emptyQueue(doctorId, day)
  const waiting = waitingFor(queue)
  const [patients, { channels: on }] = await Promise.all([
    clinic.patients.findMany(waiting.flatMap(contactsOf)),
    clinic.settings.load(),
  ])
  const optedOut = new Set(patients.flatMap(({ _id, optedOutAt }) => (optedOutAt === null ? [] : [_id])))
  const reached = waiting.flatMap((appointment) => {
    const { open } = contactRoutesTo(appointment, {
      isOn: (channel) => on.includes(channel),
      isOptedOut: (contact) => optedOut.has(contactKey(contact)),
    })
    return open[0] ? [{ appointment, channel: open[0].contact.channel }] : []
  })
  const segmentsOf = ({ appointment, channel }: (typeof reached)[number]): number => {
    if (channel !== 'sms') return 0
    const { name } = clinic.details.current()
    const link = `${clinic.publicUrl}/a/${clinic.statusLinks.tokenOf(appointment)}`
    const facts = { written: text, patientName: null, clinic: name, link, channel, repeated: false }
    return smsLength(announcementText(appointment.language, facts).text).segments
  }
  return answered({
    people: waiting.length,
    channels: counted(reached.map(({ channel }) => channel)).map(({ of: channel, people }) => ({ channel, people })),
    notReached: waiting.length - reached.length,
    segments: reached.reduce((sum, one) => sum + segmentsOf(one), 0),
    languages: counted(reached.map(({ appointment }) => appointment.language)).map(({ of: language, people }) => ({
      language,
      people,
    })),
  })
}

/** Writes to everybody who waits for a doctor. Refusals: `unknown-doctor` and those of the rule `announce`. */
export async function announceToAll(
  clinic: Clinic,
  { doctorId, text, day: asked }: Asked,
  { by, key }: CommandContext,
): Promise<Outcome<AnnounceAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const day = asked ?? (await dayOfStep(clinic, doctor, { key, dayOf: currentDay }))
  return clinic.run({
    doctor,
    day,
    command: { kind: 'announce', text },
    by,
    key,
    present: (_, { queue, events }) => ({
      message: 'Message sent to everybody who waits',
      people: events.flatMap((event) => (event.kind === 'announced' ? [event.people] : []))[0] ?? 0,
      rev: queue.rev,
    }),
    request: { doctorId, day, text },
  })
}
