import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookingField, WebTexts } from '@anteroom/messages/web/en.ts'

export type BookingFaults = {
  /** The message for the form as a whole, in the reader's language. */
  sentence: string
  fields: Partial<Record<BookingField, string>>
}

function fieldNamed(path: string, alertsBy: 'phone' | 'email'): BookingField | null {
  if (path === 'patientName') return 'name'
  if (path === 'doctorId') return 'doctor'
  if (path === 'scheduledTime') return 'day'
  return path.startsWith('contact') || path === 'phone' ? alertsBy : null
}

/**
 * Maps a problem to the form's fields. A refusal such as `day-full` shows its own sentence at its field; for
 * `invalid-input` each field shows what it expects.
 */
export function bookingFaults(
  problem: Problem,
  texts: WebTexts,
  { name, alertsBy }: { name: string; alertsBy: 'phone' | 'email' },
): BookingFaults {
  const expected = name.trim() === '' ? texts.faults : { ...texts.faults, name: texts.nameSigns }
  const sentence = texts.refusals[problem.reason]
  const fields: BookingFaults['fields'] = {}
  for (const { field: path } of problem.errors ?? []) {
    const field = fieldNamed(path, alertsBy)
    if (field === null) continue
    fields[field] = problem.reason === 'invalid-input' ? expected[field] : sentence
  }
  const isMarked = problem.reason === 'invalid-input' && Object.keys(fields).length > 0
  return { sentence: isMarked ? texts.checkFields : sentence, fields }
}
