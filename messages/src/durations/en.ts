import { spokenDuration } from './spoken.ts'

/** "about 25 minutes", "about 3½ hours". */
export function about(minutes: number): string {
  const spoken = spokenDuration(minutes)
  if (spoken.unit === 'minutes') return spoken.count === 1 ? 'about a minute' : `about ${spoken.count} minutes`
  const { count, half } = spoken
  return half ? `about ${count}½ hours` : count === 1 ? 'about 1 hour' : `about ${count} hours`
}
