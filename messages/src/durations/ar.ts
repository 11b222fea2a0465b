import { counted, minutesAfter } from '../arabic.ts'
import { spokenDuration } from './spoken.ts'

const hour = { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' }

/** "نحو 25 دقيقة", "نحو 3 ساعات ونصف". */
export function about(minutes: number): string {
  const spoken = spokenDuration(minutes)
  if (spoken.unit === 'minutes') return `نحو ${spoken.count === 1 ? 'دقيقة' : minutesAfter(spoken.count)}`
  return `نحو ${counted(spoken.count, hour)}${spoken.half ? ' ونصف' : ''}`
}
