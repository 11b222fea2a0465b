import { alertLag, type OpenAlerts } from '@anteroom/store/totals.ts'
import { type Finding, faulty, logOf, well } from '../finding.ts'

/** By then every route of a patient has been tried. */
const LATE_MS = 60_000

const lengthOf = (ms: number): string =>
  ms < 120_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 60_000)} minutes`

/** `isTrial`: the clinic is not live yet, and nobody but its staff hears from it. */
export function judgeAlerts(open: OpenAlerts[], isTrial: boolean, now: number): Finding {
  const lag = alertLag(open, now)
  if (lag > LATE_MS)
    return faulty(
      `one is due for ${lengthOf(lag)} and no provider took it`,
      `The workers do not run, or a provider is away: ${logOf('workers')}`,
    )
  const waits = lag === 0 ? 'none waits' : `the oldest waits for ${lengthOf(lag)}`
  return well(isTrial ? `${waits}; trial mode: no patient gets one until somebody goes live at /admin/go-live` : waits)
}
