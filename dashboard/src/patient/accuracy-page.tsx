import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { dayName } from '../ui/clinic-time.ts'
import { useLanguage } from './language.tsx'

const DAYS = 30

type Cell = AccuracyAnswer['cells'][number]

/** A share as a whole percentage. */
const outOf100 = (share: number | null) => Math.round((share ?? 0) * 100)

/** How the times that patients were shown turned out, where the clinic lets anybody see it. */
export function AccuracyPage() {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [answer, setAnswer] = useState<AccuracyAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    let isCurrent = true
    api.accuracy({ days: DAYS }).then((result) => {
      if (!isCurrent) return
      if (result.ok) setAnswer(result.value)
      else setProblem(result.problem)
    })
    return () => {
      isCurrent = false
    }
  }, [api])

  return (
    <section className="accuracy" aria-labelledby="accuracy-title">
      <h1 id="accuracy-title">{texts.accuracyTitle}</h1>
      {answer ? (
        <Figures answer={answer} />
      ) : (
        <p role="status">{problem ? problemText(problem, texts) : texts.loading}</p>
      )}
    </section>
  )
}

const problemText = ({ reason }: Problem, texts: ReturnType<typeof useLanguage>['texts']) =>
  reason === 'unavailable' || reason === 'failed' ? texts.refusals[reason] : texts.accuracyClosed

function Figures({ answer: { cells, from } }: { answer: AccuracyAnswer }) {
  const { texts, locale } = useLanguage()
  const all = cells.find(({ by }) => by === 'all')
  if (!all || all.quotes === 0) return <p>{texts.accuracyNone}</p>
  const [early, late] = [outOf100(all.early), outOf100(all.late)]
  return (
    <>
      <p className="lead">{texts.accuracyCovered(100 - early - late)}</p>
      <p>{texts.accuracyMissed(early, late)}</p>
      <table>
        <caption>{texts.accuracyFrom(all.quotes, dayName(from, locale))}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.accuracyPlace}</th>
            <th scope="col">{texts.accuracyRight}</th>
            <th scope="col">{texts.accuracyEarlier}</th>
            <th scope="col">{texts.accuracyLater}</th>
          </tr>
        </thead>
        <tbody>
          {cells
            .filter(({ by, quotes }) => by === 'distance' && quotes > 0)
            .map((cell) => (
              <Row key={cell.name} cell={cell} />
            ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ cell: { from, early, late } }: { cell: Cell }) {
  const { texts } = useLanguage()
  return (
    <tr>
      <th scope="row">{texts.ahead(from)}</th>
      <td>{100 - outOf100(early) - outOf100(late)}</td>
      <td>{outOf100(early)}</td>
      <td>{outOf100(late)}</td>
    </tr>
  )
}
