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
}

/** `field` is the path in the request body or query, such as `patientName` or `contact.address`. */
export type FieldError = { field: string; message: string }
