import { type Finding, faulty, well } from '../finding.ts'

/** Sessions, codes and leases work with a clock that is off by this much. */
const MAX_SECONDS = 5
/** Some government changes its clocks every year. */
const OLDEST_DATA_YEARS = 2

/** What another clock showed, and between which times of this one it was asked. Milliseconds since the Unix epoch. */
export type OtherClock = { name: string; showed: number; from: number; to: number; precisionMs: number }

/** How many seconds this clock is certainly off; 0: no more than can be measured. */
export function secondsOff({ showed, from, to, precisionMs }: OtherClock): number {
  const ahead = from - (showed + precisionMs)
  const behind = showed - to
  return Math.max(0, ahead, behind) / 1_000
}

/** `zoneData`: as `process.versions.tz` names it, like 2026a. */
export function judgeClock(others: OtherClock[], zone: { name: string; data: string }, now: number): Finding {
  const worst = others.toSorted((a, b) => secondsOff(b) - secondsOff(a))[0]
  if (worst && secondsOff(worst) > MAX_SECONDS)
    return faulty(
      `this machine is ${Math.round(secondsOff(worst))} s off the clock of ${worst.name}`,
      'timedatectl set-ntp true, on the machine that is wrong',
    )
  const age = new Date(now).getUTCFullYear() - Number.parseInt(zone.data, 10)
  if (age > OLDEST_DATA_YEARS)
    return faulty(
      `the rules of time zones are of ${zone.data}`,
      'Upgrade Anteroom, or set NODE_ICU_DATA to newer ones.',
    )
  const compared =
    others.length === 0 ? 'compared with no other clock' : `right by ${others.map(({ name }) => name).join(' and ')}`
  return well(`${compared}; zone ${zone.name}, rules of ${zone.data}`)
}
