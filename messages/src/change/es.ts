import type { Change, ChangeReason } from '@anteroom/contracts/change.ts'
import { about } from '../durations/es.ts'
import { capitalised, people } from '../spanish.ts'

function because(reason: ChangeReason): string {
  switch (reason.kind) {
    case 'longer-visits':
      return reason.count === 1 ? 'una consulta duró más' : `${reason.count} consultas duraron más`
    case 'shorter-visits':
      return reason.count === 1 ? 'una consulta duró menos' : `${reason.count} consultas duraron menos`
    case 'more-ahead':
      return `hay ${people(reason.count)} más delante de usted`
    case 'fewer-ahead':
      return `hay ${people(reason.count)} menos delante de usted`
    case 'doctor-late':
      return 'la consulta va con retraso'
    case 'doctor-break':
      return 'hay una pausa'
    case 'doctor-back':
      return 'la consulta vuelve a ir a su hora'
  }
}

/** "Unos 10 minutos más tarde de lo dicho: 2 consultas duraron más." */
export function change({ minutes, reasons }: Change): string {
  const moved = capitalised(about(Math.abs(minutes)))
  const why = reasons.length === 0 ? '' : `: ${reasons.map(because).join(', ')}`
  return `${moved} ${minutes > 0 ? 'más tarde' : 'antes'} de lo dicho${why}.`
}
