import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { useSpeaking } from './language.tsx'

/** What the estimated wait is made of, for those who want to know. */
export function WaitParts({ status: { waitParts, window } }: { status: StatusAnswer }) {
  const { texts } = useSpeaking()
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
