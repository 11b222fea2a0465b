import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Followed } from '../live/follow.ts'
import { isStale } from '../live/is-stale.ts'
import { useNow } from '../ui/use-now.ts'
import { useLanguage } from './language.tsx'

type Props = { followed: Followed<StatusAnswer>; onRefresh: () => void }

/** The age of the page with a refresh button, and a notice while live updates are paused. */
export function Freshness({ followed, onRefresh }: Props) {
  const { texts } = useLanguage()
  const now = useNow(1_000)
  const { value, lastContactAt, connection, loading } = followed

  function age(): string {
    const seconds = Math.floor((now - lastContactAt) / 5_000) * 5
    if (seconds < 5) return texts.updatedNow
    return seconds < 60 ? texts.updatedSeconds(seconds) : texts.updatedMinutes(Math.floor(seconds / 60))
  }

  return (
    <div className="freshness">
      {connection === 'down' && (
        <p className="notice" role="status">
          {texts.livePaused}
        </p>
      )}
      <p className="age">
        <span className={`pulse ${connection}`} aria-hidden="true" />
        {value !== null && age()}
        {value !== null && isStale(followed, now) && <strong>{texts.stale}</strong>}
      </p>
      <button type="button" className="quiet" onClick={onRefresh} aria-disabled={loading}>
        {loading ? texts.refreshing : texts.refresh}
      </button>
    </div>
  )
}
