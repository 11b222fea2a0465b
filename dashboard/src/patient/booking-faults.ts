import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookingField, WebTexts } from '@anteroom/messages/web/en.ts'

export type BookingFaults = {
  /** What is wrong with the whole, in the reader's language. */
  sentence: string
  fields: Partial<Record<BookingField, string>>
}

function fieldNamed(path: string, alertsBy: 'phone' | 'email'): BookingField | null {
  if (path === 'patientName') return 'name'
  if (path === 'doctorId') return 'doctor'
  if (path === 'scheduledTime') return 'day'
  return path.startsWith('contact') ? alertsBy : null
}

/**
 * Which fields of the form a problem is about. A refusal such as `day-full` says its own sentence at its field; of
 * `invalid-input` each field says what it wants.
 */
export function bookingFaults(problem: Problem, texts: WebTexts, alertsBy: 'phone' | 'email'): BookingFaults {
  const sentence = texts.refusals[problem.reason]
  const fields: BookingFaults['fields'] = {}
  for (const { field: path } of problem.errors ?? []) {
    const field = fieldNamed(path, alertsBy)
    if (field === null) continue
    fields[field] = problem.reason === 'invalid-input' ? texts.faults[field] : sentence
  }
  const isMarked = problem.reason === 'invalid-input' && Object.keys(fields).length > 0
  return { sentence: isMarked ? texts.correctMarked : sentence, fields }
}
