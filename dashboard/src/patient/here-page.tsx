import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useParts } from '../live/parts.ts'
import { newKey } from '../ui/new-key.ts'
import { HereByNumber } from './here-by-number.tsx'
import { useLanguage } from './language.tsx'
import { ownVisits } from './own-visits.ts'
import { navigate } from './route.ts'
import { keepScan } from './scan.ts'
import { doctorIn, useDoctors } from './use-doctors.ts'

/** One of this phone's appointments that is expected at the clinic. */
type Expected = { link: string; status: StatusAnswer }

/** Behind the #, where no server and no log sees the code. */
const scanned = () => location.hash.slice(1)
const onScan = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Where the QR code on a screen of the clinic leads. */
export function HerePage() {
  const { texts } = useLanguage()
  const code = useSyncExternalStore(onScan, scanned)
  useEffect(() => {
    document.title = texts.hereTitle
  }, [texts])
  return (
    <section aria-labelledby="here-title">
      <h1 id="here-title">{texts.hereTitle}</h1>
      {code === '' ? <p className="lead">{texts.hereScan}</p> : <Scanned key={code} code={code} />}
    </section>
  )
}

/**
 * Checks in the appointment of this phone; asks which one where there are several, and for the number where there is
 * none.
 */
function Scanned({ code }: { code: string }) {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [expected, setExpected] = useState<Expected[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [key] = useState(newKey)

  const checkIn = useCallback(
    async ({ link, status }: Expected) => {
      const isHere = status.stage === 'here'
      const result = isHere
        ? null
        : await api.checkIn({ id: link, code }, { key: `checkIn:${key}:${link.slice(0, 8)}` })
      if (result?.ok === false) setProblem(result.problem)
      else navigate(`/a/${link}`, { instead: true })
    },
    [api, code, key],
  )

  useEffect(() => {
    let isCurrent = true
    async function look() {
      keepScan(code)
      const statuses = await Promise.all(
        ownVisits().map(async ({ link }) => ({ link, result: await api.status({ id: link }) })),
      )
      if (!isCurrent) return
      const found = statuses.flatMap(({ link, result }) =>
        result.ok && result.value.status === 'waiting' && result.value.day <= result.value.today
          ? [{ link, status: result.value }]
          : [],
      )
      const [only, ...others] = found
      if (only && others.length === 0) await checkIn(only)
      else setExpected(found)
    }
    look()
    return () => {
      isCurrent = false
    }
  }, [api, code, checkIn])

  return (
    <>
      <div role="alert">{problem && <p className="fault">{texts.refusals[problem.reason]}</p>}</div>
      {expected === null && problem === null && <p role="status">{texts.loading}</p>}
      {expected?.length === 0 && <HereByNumber code={code} />}
      {expected !== null && expected.length > 1 && <WhichVisit expected={expected} onChoose={checkIn} />}
    </>
  )
}

function WhichVisit({ expected, onChoose }: { expected: Expected[]; onChoose: (one: Expected) => void }) {
  const { texts } = useLanguage()
  const { answer: clinic } = useDoctors({ day: null, pollMs: null })
  return (
    <div className="own-steps">
      <p className="lead">{texts.hereWhich}</p>
      {expected.map((one) => (
        <button key={one.link} type="button" className="quiet" onClick={() => onChoose(one)}>
          {texts.hereNumberWith(one.status.queueNumber, doctorIn(clinic, one.status))}
        </button>
      ))}
    </div>
  )
}
