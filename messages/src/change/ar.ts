import type { Change, ChangeReason } from '@anteroom/contracts/change.ts'
import { counted } from '../arabic.ts'
import { about } from '../durations/ar.ts'

const visit = { one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' }
const person = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصا', other: 'شخص' }

function because(reason: ChangeReason): string {
  switch (reason.kind) {
    case 'longer-visits':
      return `طالت ${counted(reason.count, visit)}`
    case 'shorter-visits':
      return `قصرت ${counted(reason.count, visit)}`
    case 'more-ahead':
      return `زاد قبلك ${counted(reason.count, person)}`
    case 'fewer-ahead':
      return `نقص قبلك ${counted(reason.count, person)}`
    case 'doctor-late':
      return 'المواعيد متأخرة'
    case 'doctor-break':
      return 'المواعيد متوقفة للاستراحة'
    case 'doctor-back':
      return 'عادت المواعيد إلى وقتها'
  }
}

/** "تأخر دورك نحو 10 دقائق عما ذكرناه: طالت زيارتان." */
export function change({ minutes, reasons }: Change): string {
  const why = reasons.length === 0 ? '' : `: ${reasons.map(because).join('، ')}`
  return `${minutes > 0 ? 'تأخر' : 'تقدم'} دورك ${about(Math.abs(minutes))} عما ذكرناه${why}.`
}
