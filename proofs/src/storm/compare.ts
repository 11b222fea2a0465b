import type { SearchAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { groupBy, type Row } from '../harness/check.ts'
import type { ProofClinic } from '../harness/clinic.ts'

/** A patient who writes the texts of a script, one after another. */
export type Writer = { contact: Contact & { channel: 'telegram' | 'sms' }; script: number; texts: string[] }

/** A reply without its link and without what depends on the place in the queue: numbers, times, and their words. */
const withoutPlace = (text: string) =>
  text
    .replace(/https?:\S+/, 'LINK')
    .replace(/You're (?:next|\d+\w\w in line).*/s, 'STATUS')
    .replace(/You'd be (?:next|\d+\w\w in line)/, 'PLACE')
    .replace(/any moment now|(?:about|before) \d+:\d+(?: [AP]M)?(?: to \d+:\d+(?: [AP]M)?)?/, 'WHEN')
    .replaceAll(/\d[\d:]*/g, '#')

/** What a patient can see of the clinic: their appointment, what is known of the contact, and the bot's replies. */
async function seenBy(clinic: ProofClinic, { contact }: Writer, replies: string[]) {
  const body = { contact }
  const found = (await clinic.done({ path: '/api/appointments/search', body, as: 'bot' })) as SearchAnswer
  const { body: patient } = await clinic.command({ path: '/api/patients/search', body, as: 'bot' })
  const known = patient as { name?: string; language?: string; optedOutAt?: string | null }
  return {
    appointments: found.appointments.map(({ patientName, status, stage, language }) => [
      patientName,
      status,
      stage,
      language,
    ]),
    known: [known.name, known.language, typeof known.optedOutAt],
    replies: replies.map(withoutPlace).sort(),
  }
}

/** Every patient of the storm has the same state and the same replies as the calm patient with the same script. */
export async function compare(clinic: ProofClinic, calm: Writer[], wild: Writer[]): Promise<string[]> {
  const said = groupBy(
    (await clinic.copies()).filter(({ kind }) => kind === null),
    ({ channel, address }) => `${channel}:${address}`,
  )
  const repliesTo = ({ contact: { channel, address } }: Writer) =>
    (said.get(`${channel}:${address}`) ?? []).map(({ text }) => text)
  const expected = new Map<string, string>()
  for (const writer of calm) {
    expected.set(
      `${writer.contact.channel} ${writer.script}`,
      JSON.stringify(await seenBy(clinic, writer, repliesTo(writer))),
    )
  }
  const faults: string[] = []
  for (const writer of wild) {
    const name = `${writer.contact.channel} ${writer.script}`
    const seen = JSON.stringify(await seenBy(clinic, writer, repliesTo(writer)))
    if (seen !== expected.get(name)) faults.push(`${name}: ${seen} instead of ${expected.get(name)}`)
  }
  return faults
}

/** Late and repeated reports have changed no row and sent nothing. */
export async function compareReports(clinic: ProofClinic, told: { to: string; row: Row }[]): Promise<string[]> {
  const rows = new Map((await clinic.rows()).map((row) => [row._id, row]))
  const copies = groupBy(await clinic.copies(), ({ address }) => address)
  return told.flatMap(({ to, row }) => {
    const now = rows.get(row._id)
    const count = copies.get(to)?.length ?? 0
    return [
      ...(now?.state === row.state ? [] : [`"${row.kind}" to ${to} was ${row.state} and became ${now?.state}`]),
      ...(count === 1 ? [] : [`${to} was told ${count} times`]),
    ]
  })
}
