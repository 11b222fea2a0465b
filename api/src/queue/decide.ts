import type { Instant, Queue } from '@anteroom/contracts/queue.ts'
import { book } from './book.ts'
import { cancel } from './cancel.ts'
import type { Command, Decision } from './decision.ts'
import { setDoctorStatus } from './doctor-status.ts'
import { finish } from './finish.ts'
import { setLanguage } from './language.ts'
import { next } from './next.ts'
import { start } from './start.ts'

/** What a command makes of a doctor's day at `now`. Accepted: the queue at `rev` + 1, and what happened. */
export function decide(queue: Queue, command: Command, now: Instant): Decision {
  switch (command.kind) {
    case 'book':
      return book(queue, command, now)
    case 'cancel':
      return cancel(queue, command, now)
    case 'start':
      return start(queue, command, now)
    case 'finish':
      return finish(queue, command, now)
    case 'next':
      return next(queue, command, now)
    case 'set-doctor-status':
      return setDoctorStatus(queue, command, now)
    case 'set-language':
      return setLanguage(queue, command, now)
  }
}
