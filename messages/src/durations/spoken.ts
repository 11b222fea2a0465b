/** A length of time in the units in which people say it: whole minutes below an hour, then halves of hours. */
export type SpokenDuration = { unit: 'minutes'; count: number } | { unit: 'hours'; count: number; half: boolean }

/** Under ten minutes each one counts, then every five, and from an hour on every thirty. `minutes`: at least 0. */
export function spokenDuration(minutes: number): SpokenDuration {
  const rounded = minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5
  if (rounded < 60) return { unit: 'minutes', count: rounded }
  const halves = Math.round(minutes / 30)
  return { unit: 'hours', count: Math.floor(halves / 2), half: halves % 2 === 1 }
}
