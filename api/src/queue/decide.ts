import type { Instant, Queue } from '@anteroom/contracts/queue.ts'
import { book } from './book.ts'
import { call } from './call.ts'
import { cancel } from './cancel.ts'
import { checkIn } from './check-in.ts'
import { close } from './close.ts'
import type { Command, Decide, Decision } from './decision.ts'
import { setDoctorStatus } from './doctor-status.ts'
import { erase } from './erase.ts'
import { finish } from './finish.ts'
import { hold } from './hold.ts'
import { setLanguage } from './language.ts'
import { move } from './move.ts'
import { next } from './next.ts'
import { noShow } from './no-show.ts'
import { release } from './release.ts'
import { comeBack } from './return.ts'
import { setContact } from './set-contact.ts'
import { skip } from './skip.ts'
import { start } from './start.ts'
import { undo } from './undo.ts'

const rules: { [Kind in Command['kind']]: Decide<Kind> } = {
  book,
  cancel,
  'check-in': checkIn,
  hold,
  call,
  start,
  finish,
  next,
  skip,
  'no-show': noShow,
  return: comeBack,
  move,
  release,
  close,
  undo,
  'set-doctor-status': setDoctorStatus,
  'set-language': setLanguage,
  'set-contact': setContact,
  erase,
}

/** What a command makes of a doctor's day at `now`. Accepted: the queue at `rev` + 1, and what happened. */
export function decide<Kind extends Command['kind']>(
  queue: Queue,
  command: Command & { kind: Kind },
  now: Instant,
): Decision {
  const rule: Decide<Kind> = rules[command.kind]
  return rule(queue, command as Extract<Command, { kind: Kind }>, now)
}
