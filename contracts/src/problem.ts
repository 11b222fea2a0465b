import type { Refusal } from './refusals.ts'

/** An RFC 9457 problem document. `reason` is what programs read, `detail` and `errors` are for people. */
export type Problem = {
  type: `urn:anteroom:problem:${Refusal}`
  title: string
  status: number
  detail: string
  reason: Refusal
  /** The fields that are at fault, for `invalid-input` and where a refusal is about one field. */
  errors?: FieldError[]
  /**
   * The appointment that stands in the way, for `already-booked`. Only the bot and the staff of that doctor see it:
   * whoever knows its id may change it, and on the web anybody can type in any contact and name.
   */
  appointmentId?: string
}

/** `field` is the path in the request body or query, such as `patientName` or `contact.address`. */
export type FieldError = { field: string; message: string }
