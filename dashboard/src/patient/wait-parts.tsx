import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { useLanguage } from './language.tsx'

/** The parts of the estimated wait, collapsed. */
export function WaitParts({ status: { waitParts, window } }: { status: StatusAnswer }) {
  const { texts } = useLanguage()
  if (waitParts === null) return null
  const { ahead, minutesEach, inRoom, late } = waitParts

  return (
    <details>
      <summary>{texts.partsOf}</summary>
      <ul>
        <li>{texts.partAhead(ahead, minutesEach)}</li>
        {inRoom > 0 && <li>{texts.partInRoom(inRoom)}</li>}
        {late > 0 && <li>{texts.partLate(late)}</li>}
        {window && <li>{texts.measured(window.measured)}</li>}
      </ul>
    </details>
  )
}
