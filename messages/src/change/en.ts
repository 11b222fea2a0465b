import type { Change, ChangeReason } from '@anteroom/contracts/change.ts'
import { about } from '../durations/en.ts'

function because(reason: ChangeReason): string {
  switch (reason.kind) {
    case 'longer-visits':
      return reason.count === 1 ? 'a visit took longer' : `${reason.count} visits took longer`
    case 'shorter-visits':
      return reason.count === 1 ? 'a visit was shorter' : `${reason.count} visits were shorter`
    case 'more-ahead':
      return reason.count === 1 ? 'one more person is ahead of you' : `${reason.count} more people are ahead of you`
    case 'fewer-ahead':
      return reason.count === 1 ? 'one person ahead of you left' : `${reason.count} people ahead of you left`
    case 'doctor-late':
      return 'the doctor is running late'
    case 'doctor-break':
      return 'the doctor is on a break'
    case 'doctor-back':
      return 'the doctor is on time again'
  }
}

/** "About 10 minutes later than we said: 2 visits took longer." */
export function change({ minutes, reasons }: Change): string {
  const moved = about(Math.abs(minutes)).replace(/^a/, 'A')
  const why = reasons.length === 0 ? '' : `: ${reasons.map(because).join(', ')}`
  return `${moved} ${minutes > 0 ? 'later' : 'earlier'} than we said${why}.`
}
