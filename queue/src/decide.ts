import type { Instant } from '@anteroom/contracts/queue.ts'
import type { QueueCommand } from '@anteroom/contracts/queue-commands.ts'
import { type Command, type Decide, type Decision, isRefused } from './decision.ts'
import { type Asker, counted, refusalOfExcess } from './patient-limits.ts'
import { announce } from './rules/announce.ts'
import { book } from './rules/book.ts'
import { call } from './rules/call.ts'
import { askCallBack, calledBack } from './rules/call-back.ts'
import { cancel } from './rules/cancel.ts'
import { checkIn } from './rules/check-in.ts'
import { close } from './rules/close.ts'
import { correct } from './rules/correct.ts'
import { dropContact } from './rules/drop-contact.ts'
import { erase } from './rules/erase.ts'
import { eraseVisit } from './rules/erase-visit.ts'
import { expireUnverified } from './rules/expire-unverified.ts'
import { finish } from './rules/finish.ts'
import { hold } from './rules/hold.ts'
import { move } from './rules/move.ts'
import { next } from './rules/next.ts'
import { noShow } from './rules/no-show.ts'
import { note } from './rules/note.ts'
import { release } from './rules/release.ts'
import { renewLink } from './rules/renew-link.ts'
import { reopen } from './rules/reopen.ts'
import { returnPatient } from './rules/return.ts'
import { setClosing } from './rules/set-closing.ts'
import { setContact } from './rules/set-contact.ts'
import { setDoctorStatus } from './rules/set-doctor-status.ts'
import { setLanguage } from './rules/set-language.ts'
import { skip } from './rules/skip.ts'
import { start } from './rules/start.ts'
import { undo } from './rules/undo.ts'
import { verifyContact } from './rules/verify-contact.ts'
import type { Queue } from './types.ts'
import { isUnchanged } from './unchanged.ts'

/** One for each name that the history and the audit page know. */
const rules: { [Kind in QueueCommand]: Decide<Kind> } = {
  book,
  cancel,
  'check-in': checkIn,
  hold,
  'ask-call-back': askCallBack,
  'called-back': calledBack,
  call,
  start,
  finish,
  next,
  skip,
  'no-show': noShow,
  return: returnPatient,
  move,
  release,
  close,
  reopen,
  announce,
  'set-closing': setClosing,
  undo,
  'set-doctor-status': setDoctorStatus,
  'set-language': setLanguage,
  'set-contact': setContact,
  correct,
  note,
  'verify-contact': verifyContact,
  'drop-contact': dropContact,
  'expire-unverified': expireUnverified,
  'renew-link': renewLink,
  erase,
  'erase-visit': eraseVisit,
}

function applyRule<Kind extends Command['kind']>(
  queue: Queue,
  command: Command & { kind: Kind },
  now: Instant,
): Decision {
  const rule: Decide<Kind> = rules[command.kind]
  return rule(queue, command as Extract<Command, { kind: Kind }>, now)
}

/**
 * Applies a command to a doctor's day at `now`: the queue at `rev` + 1 with the events, or a refusal. A command that is
 * allowed and changes nothing gives back `queue` itself, at its revision, and no events: there is nothing to save. What
 * a patient changes is counted on the visit, and refused as `too-many-changes` when that is used up.
 */
export function decide(queue: Queue, command: Command, now: Instant, asker: Asker = 'clinic'): Decision {
  const excess = asker === 'patient' ? refusalOfExcess(queue, command) : null
  if (excess) return excess
  const decision = applyRule(queue, command, now)
  if (isRefused(decision)) return decision
  if (isUnchanged(queue, decision.queue)) return { queue, events: [] }
  return asker === 'patient' ? { ...decision, queue: counted(decision.queue, command) } : decision
}
