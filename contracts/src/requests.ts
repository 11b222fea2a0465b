import { z } from 'zod'
import { AlertRules } from './alert-rules.ts'
import { WordingChanges } from './alert-wording.ts'
import { asciiDigits } from './ascii-digits.ts'
import { Told } from './change.ts'
import { ClinicDetails, VisitType } from './clinic-details.ts'
import { Contact, email } from './contact.ts'
import { DoctorDetails } from './doctor-details.ts'
import { KeepDays } from './keep.ts'
import { MAX_STATUS_MINUTES } from './queue.ts'
import { BookedVia, DoctorStatus, Language, WebBookings } from './status.ts'
import { typedDigits } from './typed-digits.ts'
import { Reason } from './visit-words.ts'

const doctorId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'A doctor id looks like dr_1.')

const scheduledTime = z.iso.datetime({ offset: true, message: 'Give a time like 2026-12-01T10:00:00Z.' })

/** Zero-width joiners and non-joiners that join nothing; between letters they are a part of the spelling: علی‌رضا. */
const strayJoiners = /(?<![\p{L}\p{M}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}])/gu

/**
 * A name: at least one letter of any script, at most 80 characters, no angle brackets, and nothing that cannot be seen:
 * control and format characters except joiners between letters, line separators, lone surrogates, private use, and
 * letters that are drawn as nothing.
 */
export const PatientName = z
  .string()
  .max(80, 'Give a name of at most 80 characters.')
  .overwrite((name) => name.replace(strayJoiners, '').trim())
  .min(1, { error: 'Give the name to call the patient by.', abort: true })
  .regex(
    /^(?:[\u200C\u200D]|[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0<>])*$/u,
    'A name has no control characters and no < or >.',
  )
  .regex(/\p{L}/u, 'A name has a letter.')
  .meta({
    description: 'At least one letter of any script, no control characters, no < and no >',
    examples: ['Ana López', 'علي رضا'],
  })

export const Day = z.iso.date('Give a day as YYYY-MM-DD.')

export const BookRequest = z.strictObject({
  patientName: PatientName,
  doctorId,
  scheduledTime,
  contact: Contact.optional(),
  /** Instead of a contact: a mobile number as people write it, read as one of the clinic's country. */
  phone: z.string().max(32).optional(),
  language: Language.optional(),
  visitType: VisitType.shape.id
    .optional()
    .describe('One of the clinic’s types of visits; one that it does not have, or no longer, is left out'),
  reason: Reason.optional().describe('Why the patient comes, in their own words; for staff alone'),
  /** Only the bot and staff may set it; otherwise it is `web`. */
  bookedVia: BookedVia.optional(),
})
export type BookRequest = z.input<typeof BookRequest>

export const AppointmentStatusRequest = z.strictObject({
  status: z.enum(['in-progress', 'done'], 'An appointment can be set to in-progress or done.'),
})
export type AppointmentStatusRequest = z.infer<typeof AppointmentStatusRequest>

const doctorStatusFields = {
  status: z.enum(DoctorStatus.options, 'A doctor is on-time, running-late or on-break.'),
  minutes: z
    .int('Give whole minutes.')
    .min(1, 'Give at least a minute.')
    .max(MAX_STATUS_MINUTES, `Give at most ${MAX_STATUS_MINUTES} minutes.`)
    .describe(
      'With `on-break`: how long the break is, from now; left out: nobody knows. With `running-late`: by how much; left out: by 10',
    )
    .exactOptional(),
}
type DoctorStatusFields = { status: DoctorStatus; minutes?: number }
const mayHaveMinutes = ({ status, minutes }: DoctorStatusFields) => minutes === undefined || status !== 'on-time'
const noMinutes = { path: ['minutes'], error: 'A doctor who is on time has no minutes.' }

export const DoctorStatusRequest = z.strictObject(doctorStatusFields).refine(mayHaveMinutes, noMinutes)
export type DoctorStatusRequest = z.infer<typeof DoctorStatusRequest>

/** `by: 'clinic'` needs a staff session: the patient is then told that the clinic cancelled. */
export const CancelRequest = z.strictObject({ by: z.enum(['patient', 'clinic']).default('patient') })
export type CancelRequest = z.input<typeof CancelRequest>

/** `start`: who goes in, in turn or out of turn. Left out: the first who is not on hold. */
export const NextRequest = z.strictObject({ start: z.string().max(64).optional() })
export type NextRequest = z.infer<typeof NextRequest>

/** `place`: the new place among those who wait, counted from 1. `reason` is kept in the history. */
export const MoveRequest = z.strictObject({
  place: z.int().min(1, 'A place is counted from 1.').max(500),
  reason: z.string().max(120).trim().min(1, 'Say why the order changes.'),
})
export type MoveRequest = z.infer<typeof MoveRequest>

export const TransferRequest = z.strictObject({ doctorId })
export type TransferRequest = z.infer<typeof TransferRequest>

/** Another day, and if asked for another doctor. `by: 'clinic'` needs a staff session: the patient is then told. */
export const RescheduleRequest = z.strictObject({
  scheduledTime,
  doctorId: doctorId.optional(),
  by: z.enum(['patient', 'clinic']).default('patient'),
})
export type RescheduleRequest = z.input<typeof RescheduleRequest>

/** What staff correct of a person; `phone` as in a booking. */
export const CorrectRequest = z
  .strictObject({ patientName: PatientName.exactOptional(), phone: z.string().max(32).exactOptional() })
  .refine(({ patientName, phone }) => patientName !== undefined || phone !== undefined, {
    path: ['patientName'],
    error: 'Give a name or a phone number.',
  })
export type CorrectRequest = z.input<typeof CorrectRequest>

/**
 * `rev`: the step that is meant. Where another step of staff came after it, nothing is taken back. `day`: of that step;
 * left out: the day that the doctor is at.
 */
export const UndoRequest = z.strictObject({ rev: z.int().min(1).optional(), day: Day.exactOptional() })
export type UndoRequest = z.infer<typeof UndoRequest>

const calledAre = z
  .literal('no-show')
  .exactOptional()
  .describe('Those who were called did not come; left out: they are treated as the others')

/**
 * How appointments that still wait end: the clinic cancels (`cancel`) or moves them (`move`), both with an apology to
 * the patient; or all were called and did not come (`no-show`). `moveTo`: the day to move to, and to cancel if it has
 * no place; left out: the doctor's next days with a place.
 */
export const CloseRequest = z
  .strictObject({
    day: Day.optional(),
    unfinished: z.enum(['cancel', 'move', 'no-show']),
    moveTo: Day.exactOptional(),
    called: calledAre,
  })
  .refine(({ unfinished, moveTo }) => moveTo === undefined || unfinished === 'move', {
    path: ['moveTo'],
    error: 'Only a move has a day.',
  })
export type CloseRequest = z.infer<typeof CloseRequest>

/** Left out: the doctor's current day. */
export const ReopenRequest = z.strictObject({ day: Day.exactOptional() })
export type ReopenRequest = z.infer<typeof ReopenRequest>

/** Like the closing that is planned: `move`, with or without a day. */
export const CloseQuery = z.strictObject({ day: Day.optional(), moveTo: Day.exactOptional(), called: calledAre })
export type CloseQuery = z.infer<typeof CloseQuery>

export const OpeningsQuery = z.strictObject({ day: Day.optional(), specialty: z.string().max(80).optional() })
export type OpeningsQuery = z.infer<typeof OpeningsQuery>

/** Books with the doctor who can see the patient first. */
export const FirstFreeRequest = BookRequest.omit({ doctorId: true }).extend({
  specialty: z.string().max(80).optional(),
})
export type FirstFreeRequest = z.input<typeof FirstFreeRequest>

/**
 * A whole number in a query, where everything is text: digits only, so that neither an empty text nor 1e3 is a number.
 */
const inQuery = (number: z.ZodInt) =>
  z.preprocess((text) => (typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : text), number)

export const ChangesQuery = z.strictObject({
  day: Day.optional(),
  since: inQuery(z.int('Give a revision.').min(0, 'Give a revision.')).default(0),
})
export type ChangesQuery = z.infer<typeof ChangesQuery>

/** Where a poster in the clinic sends a patient to book. */
export const PosterChannel = z.enum(['web', 'telegram', 'sms', 'whatsapp'])
export type PosterChannel = z.infer<typeof PosterChannel>

/** The body of a command that needs only its address. */
export const Nothing = z.strictObject({})

export const LanguageRequest = z.strictObject({ language: Language })
export type LanguageRequest = z.infer<typeof LanguageRequest>

const sentCode = typedDigits({ min: 6, max: 6 }, 'A code has six digits.')

/** The code that was sent to a contact typed on the web. */
export const VerifyRequest = z.strictObject({ code: sentCode })
export type VerifyRequest = z.input<typeof VerifyRequest>

/** `told`: what the contact was last told of appointments. */
export const SearchRequest = z.strictObject({
  contact: Contact,
  told: z
    .array(Told.extend({ appointmentId: z.string().max(64) }))
    .max(20)
    .exactOptional(),
})
export type SearchRequest = z.input<typeof SearchRequest>

/** What patients set for themselves; `leadMinutes`: how long they need to get to the clinic. */
export const PatientChange = z.strictObject({
  contact: Contact,
  name: PatientName.exactOptional(),
  language: Language.exactOptional(),
  leadMinutes: z.int().min(0).max(240).nullable().exactOptional(),
})
export type PatientChange = z.input<typeof PatientChange>

/**
 * STOP and START: whether anything may be sent to this contact. `textedCancel`: the patient opted out by the word
 * CANCEL, which may have meant the appointment, and can be asked nothing any more.
 */
export const OptOutRequest = z.strictObject({
  contact: Contact,
  optedOut: z.boolean(),
  textedCancel: z.literal(true).exactOptional(),
})
export type OptOutRequest = z.input<typeof OptOutRequest>

/** The code of a link that a patient followed from the status page, and the chat that it led to. */
export const RedeemRequest = z.strictObject({
  code: z.string().regex(/^[\w-]{8,60}$/, 'That is no code.'),
  contact: Contact,
})
export type RedeemRequest = z.input<typeof RedeemRequest>

export const WebBookingsRequest = z.strictObject({ webBookings: WebBookings })
export type WebBookingsRequest = z.infer<typeof WebBookingsRequest>

/** A revision from an earlier answer: saving over a newer one is refused. */
const readRev = z.int('Give the revision that was read.').min(0)

/**
 * `zone`: the `tag` of the preview of another time zone, whose patients may be moved. Where somebody would be moved and
 * it is left out, or is that of another list, the change is refused.
 */
export const ClinicSettingsRequest = z.strictObject({
  rev: readRev,
  details: ClinicDetails,
  zone: z.string().max(64).exactOptional(),
})
export type ClinicSettingsRequest = z.infer<typeof ClinicSettingsRequest>

export const PreviewZoneRequest = ClinicDetails.pick({ timeZone: true })
export type PreviewZoneRequest = z.infer<typeof PreviewZoneRequest>

export const AlertRulesRequest = z.strictObject({ rev: readRev, rules: AlertRules })
export type AlertRulesRequest = z.infer<typeof AlertRulesRequest>

export const PreviewRetentionRequest = z.strictObject({ keep: KeepDays })
export const RetentionRequest = PreviewRetentionRequest.extend({ rev: readRev })

export const AlertWordingRequest = z.strictObject({ changes: WordingChanges })
export type AlertWordingRequest = z.infer<typeof AlertWordingRequest>

/** The code that shows that a phone belongs to a member of staff, as it is sent to the clinic: `TEST 4F7K2Q`. */
export const TEST_CODE = /^\s*test[\s-]*([a-z0-9]{6})\s*$/i

export const TestAddressRequest = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{6}$/, 'A code has six letters or digits.'),
  contact: Contact,
})
export type TestAddressRequest = z.input<typeof TestAddressRequest>

/** `language`: that of the mail. */
export const TestMailRequest = z.strictObject({ address: email, language: Language })
export type TestMailRequest = z.input<typeof TestMailRequest>

export const ConfirmTestMailRequest = z.strictObject({ code: sentCode })
export type ConfirmTestMailRequest = z.infer<typeof ConfirmTestMailRequest>

export const AddDoctorRequest = z.strictObject({ details: DoctorDetails })
export type AddDoctorRequest = z.infer<typeof AddDoctorRequest>

/** `moveTo`: the doctor who takes over those who are outside the hours; left out: their own doctor on a later day. */
export const PreviewDoctorRequest = z.strictObject({ details: DoctorDetails, moveTo: doctorId.exactOptional() })
export type PreviewDoctorRequest = z.infer<typeof PreviewDoctorRequest>

/**
 * `outside`: what becomes of those who are outside the hours. `ask`: nothing is saved while there are some; `keep`:
 * they stay as they are; `move`, and cancel where there is no place; `cancel`. Who is moved or cancelled is told, with
 * an apology.
 */
export const SaveDoctorRequest = PreviewDoctorRequest.extend({
  rev: readRev,
  outside: z.enum(['ask', 'keep', 'move', 'cancel']),
})
export type SaveDoctorRequest = z.infer<typeof SaveDoctorRequest>

export const LoginRequest = z.strictObject({
  username: z.string().min(1, 'Give your user name.').max(80),
  password: z.string().min(1, 'Give your password.').max(200),
})
export type LoginRequest = z.infer<typeof LoginRequest>

/** A page for staff, as a path of the clinic's own address. */
const staffPage = z
  .string()
  .max(300)
  .regex(/^\/(doctor|desk|admin)([/?][\w\-./?=&%]*)?$/, 'Give the path of a page for staff, like /doctor.')

export const GoToProviderQuery = z.strictObject({ next: staffPage.default('/doctor') })

/** What a provider sends back. Some send more fields, which are used in the check unchanged. */
export const ProviderAnswerQuery = z.looseObject({
  code: z.string().optional(),
  state: z.string().optional(),
  error: z.string().optional(),
})

/** A chosen user name: lower case. */
export const UserName = z
  .string()
  .regex(/^\s*[A-Za-z0-9][A-Za-z0-9._-]{1,39}\s*$/, 'A user name has 2 to 40 letters, digits, dots or hyphens.')
  .trim()
  .toLowerCase()

/** A chosen password. Only its length counts, as NIST SP 800-63B says. */
export const NewPassword = z
  .string()
  .min(12, 'A password has at least 12 characters.')
  .max(200, 'A password has at most 200 characters.')

const setupToken = z.string().regex(/^[\w-]{43}$/, 'Give what the link has after #.')

export const SetupLinkRequest = z.strictObject({ token: setupToken })
export type SetupLinkRequest = z.infer<typeof SetupLinkRequest>

/** `name`: as colleagues know the person. */
export const SetupRequest = z.strictObject({
  token: setupToken,
  username: UserName,
  name: PatientName,
  password: NewPassword,
  clinic: ClinicDetails.pick({ name: true, timeZone: true, language: true }).describe(
    'Saved where nobody has said anything of the clinic yet. Time zone and language: those of the browser',
  ),
})
export type SetupRequest = z.infer<typeof SetupRequest>

/** Six digits of an authenticator app, or a recovery code. */
const secondCode = z
  .string()
  .max(40, 'Give six digits, or a recovery code.')
  .overwrite((code) => asciiDigits(code.trim()))
  .min(6, 'Give six digits, or a recovery code.')

/** A passkey's data from the browser, in the JSON form of WebAuthn. The library that verifies it knows its shape. */
const passkeyAnswer = z.record(z.string(), z.unknown())

export const ConfirmCodeRequest = z.strictObject({ code: secondCode })
export type ConfirmCodeRequest = z.infer<typeof ConfirmCodeRequest>

/** A code, or the signature of a passkey. */
export const SecondStepRequest = z
  .strictObject({ code: secondCode.exactOptional(), passkey: passkeyAnswer.exactOptional() })
  .refine(({ code, passkey }) => (code === undefined) !== (passkey === undefined), {
    path: ['code'],
    error: 'Give a code, or what a passkey has signed.',
  })
export type SecondStepRequest = z.infer<typeof SecondStepRequest>

/** `name`: its owner's name for it. */
export const AddPasskeyRequest = z.strictObject({
  name: z.string().max(60).trim().min(1, 'Give the passkey a name.'),
  passkey: passkeyAnswer,
})
export type AddPasskeyRequest = z.infer<typeof AddPasskeyRequest>

/** The current password, which is needed to change how one logs in. */
export const PresentPasswordRequest = z.strictObject({
  current: z.string().min(1, 'Give your present password.').max(200),
})
export type PresentPasswordRequest = z.infer<typeof PresentPasswordRequest>

const role = z.enum(['doctor', 'reception', 'admin'], 'A role is doctor, reception or admin.')
type RoleFields = { role?: string; doctorId?: string }
/** A doctor works the queue of one doctor; others name none. */
const namesDoctor = ({ role: of, doctorId: id }: RoleFields) => (of === 'doctor') === (id !== undefined)
const notOfRole = { path: ['doctorId'], error: 'A doctor names the doctor whose queue it is, and nobody else does.' }

/** `name`: as colleagues know the person. */
export const InviteRequest = z
  .strictObject({ username: UserName, name: PatientName, role, doctorId: doctorId.exactOptional() })
  .refine(namesDoctor, notOfRole)
export type InviteRequest = z.infer<typeof InviteRequest>

/** Another role, or whether the account may be used: one at a time. */
export const StaffChangeRequest = z
  .strictObject({
    role: role.exactOptional(),
    doctorId: doctorId.exactOptional(),
    disabled: z.boolean().exactOptional(),
  })
  .refine(namesDoctor, notOfRole)
  .refine(({ role: of, disabled }) => (of === undefined) !== (disabled === undefined), {
    path: ['role'],
    error: 'Give a role, or whether the account is disabled.',
  })
export type StaffChangeRequest = z.infer<typeof StaffChangeRequest>

/** `from`: the user name of the account that somebody got at their first login at the provider. */
export const JoinStaffRequest = z.strictObject({ from: UserName })
export type JoinStaffRequest = z.infer<typeof JoinStaffRequest>

export const PasswordLinkRequest = z.strictObject({ token: setupToken })
export type PasswordLinkRequest = z.infer<typeof PasswordLinkRequest>

export const ChoosePasswordRequest = z.strictObject({ token: setupToken, password: NewPassword })
export type ChoosePasswordRequest = z.infer<typeof ChoosePasswordRequest>

export const ChangePasswordRequest = z.strictObject({
  current: z.string().min(1, 'Give your present password.').max(200),
  password: NewPassword,
})
export type ChangePasswordRequest = z.infer<typeof ChangePasswordRequest>

/** Null: the browser's. */
export const OwnLanguageRequest = z.strictObject({ language: Language.nullable() })

/** What the patient was last told, as in {@link Told}: all four or none. */
export const StatusQuery = z
  .strictObject({
    toldAt: z.iso.datetime().optional(),
    toldEarliest: z.iso.datetime().optional(),
    toldLatest: z.iso.datetime().optional(),
    toldAhead: inQuery(z.int().min(0).max(600)).optional(),
  })
  .refine((told) => [0, 4].includes(Object.values(told).filter((one) => one !== undefined).length), {
    message: 'Give all of toldAt, toldEarliest, toldLatest and toldAhead, or none.',
    path: ['toldAt'],
  })
export type StatusQuery = z.infer<typeof StatusQuery>

export const DayQuery = z.strictObject({ day: Day.optional() })
export type DayQuery = z.infer<typeof DayQuery>

/** The last `days` days; for staff also from one day to another, both included, and for one doctor. */
export const AccuracyQuery = z
  .strictObject({
    days: inQuery(z.int().min(1).max(366)).default(30),
    from: Day.exactOptional(),
    to: Day.exactOptional(),
    doctorId: doctorId.exactOptional(),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ['to'],
    message: 'Give both days, or neither.',
  })
export type AccuracyQuery = z.input<typeof AccuracyQuery>

/** The longest period of one request: a year with a leap day. */
const MAX_PERIOD_DAYS = 366

/** True if the first and the last day, both included, are in order and not too far apart. */
export function isPeriod({ from, to }: { from: string; to: string }): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return days >= 1 && days <= MAX_PERIOD_DAYS
}
export const noPeriod = {
  path: ['to'],
  message: `Give a last day that is not before the first, and within ${MAX_PERIOD_DAYS} days of it.`,
}

/**
 * Days of the clinic's calendar, both included; without them the last 30. `by` as in the rows; `before`: as an earlier
 * answer gave it.
 */
export const AuditQuery = z
  .strictObject({
    from: Day.optional(),
    to: Day.optional(),
    by: z.string().min(1).max(100).optional(),
    doctorId: doctorId.optional(),
    before: z
      .string()
      .regex(/^\d{1,13}\.(access|queue)\.[\w:-]{1,80}$/, 'Give what an earlier answer gave.')
      .optional(),
    limit: inQuery(z.int().min(1).max(1_000)).default(50),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || isPeriod({ from, to }), noPeriod)
export type AuditQuery = z.infer<typeof AuditQuery>

/** What a patient's or a staff member's socket emits. */
export const UpdateAppointmentStatus = AppointmentStatusRequest.extend({ appointmentId: z.string().max(64) })
export type UpdateAppointmentStatus = z.infer<typeof UpdateAppointmentStatus>
export const UpdateDoctorStatus = z.strictObject({ ...doctorStatusFields, doctorId }).refine(mayHaveMinutes, noMinutes)
export type UpdateDoctorStatus = z.infer<typeof UpdateDoctorStatus>

/** 8 to 128 printable characters, chosen by the caller: the same key gets the first answer again. */
export const IdempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{8,128}$/, 'An Idempotency-Key has 8 to 128 visible ASCII characters.')
