import { spokenDuration } from './spoken.ts'

/** "unos 25 minutos", "unas 3 horas y media". */
export function about(minutes: number): string {
  const spoken = spokenDuration(minutes)
  if (spoken.unit === 'minutes') return spoken.count === 1 ? 'alrededor de un minuto' : `unos ${spoken.count} minutos`
  const { count, half } = spoken
  return `${count === 1 ? 'alrededor de una hora' : `unas ${count} horas`}${half ? ' y media' : ''}`
}
