import type { WordingChange } from '@anteroom/contracts/alert-wording.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { type FormEvent, type RefObject, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import {
  changedMeanwhile,
  changesOf,
  firstFault,
  overTheirs,
  retyped,
  stillOpen,
  type Typed,
  type WhichWording,
  withTyped,
} from './alert-wording-form.ts'
import { useSaved } from './use-saved.ts'

type Parts = {
  /** The language to begin with. */
  language: Language
  form: RefObject<HTMLFormElement | null>
  /** Gets the focus when a wording on the screen cannot be saved. */
  area: RefObject<HTMLTextAreaElement | null>
}

/**
 * The state of the page on which a clinic words its alerts: what is saved, what was typed, and which alert is shown.
 * `isStopped`: nothing was sent, as the alert on the screen cannot be saved. `isTheirs`: somebody else has changed it.
 */
export function useAlertWording({ language, form, area }: Parts) {
  const { api } = useParts()
  const [typed, setTyped] = useState<Typed[]>([])
  const [which, setWhich] = useState<WhichWording>({ language, kind: 'called' })
  const [isStopped, setStopped] = useState(false)
  const { there, problem, state, touch, submit } = useSaved(
    {
      load: api.alertWording,
      save: (changes: WordingChange[]) => api.saveAlertWording({ changes }),
    },
    form,
  )
  useEffect(() => {
    if (isStopped) area.current?.focus()
  }, [isStopped, area])

  const theirs = there && problem?.reason === 'changed-meanwhile' ? changedMeanwhile(typed, there.wording) : []
  const isTheirs = theirs.some((one) => one.language === which.language && one.kind === which.kind)
  const [unseen] = isTheirs ? [] : theirs
  useEffect(() => {
    if (unseen) setWhich({ language: unseen.language, kind: unseen.kind })
  }, [unseen])

  function look(at: Partial<WhichWording>) {
    setStopped(false)
    setWhich({ ...which, ...at })
  }

  function change(text: string) {
    if (there === null) return
    touch()
    setStopped(false)
    setTyped(retyped(typed, { ...which, text }, there.wording))
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (there === null) return
    const wrong = firstFault(typed)
    if (wrong) {
      setWhich({ language: wrong.language, kind: wrong.kind })
      return setStopped(true)
    }
    // The alert on the screen has been read. Others that somebody else has changed are shown first.
    const seen = stillOpen(isTheirs ? overTheirs(typed, which, there.wording) : typed, there.wording)
    setTyped(seen)
    if (changedMeanwhile(seen, there.wording).length > 0) return
    const changes = changesOf(seen)
    if (changes.length === 0 || (await submit(changes))) setTyped([])
  }

  const wording = there && withTyped(there.wording, typed)
  return { there, problem, state, wording, which, isTheirs, isStopped, look, change, send }
}
