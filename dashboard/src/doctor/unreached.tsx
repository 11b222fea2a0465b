import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { VisuallyHidden } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/**
 * Before everything else of the day: whom somebody has to call out, as no alert got through. Empty while everybody was
 * reached.
 */
export function Unreached({ rows }: { rows: BoardRow[] }) {
  const { texts } = useStaffLanguage()
  const unreached = rows.filter((row) => row.unreached)
  return (
    <>
      {/* Always there, so that a screen reader announces what comes into it. */}
      <VisuallyHidden role="status">
        {unreached.map(({ patientName }) => texts.notReachedWho(patientName)).join(' ')}
      </VisuallyHidden>
      {unreached.length > 0 && (
        <p className="unreached" aria-hidden="true">
          <strong>! {texts.notReached}</strong>{' '}
          {unreached.map(({ id, queueNumber, patientName }) => (
            <span key={id} className="patient-name">
              {texts.number(queueNumber)} <bdi>{patientName}</bdi>{' '}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
