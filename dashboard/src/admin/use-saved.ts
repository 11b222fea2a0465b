import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** How a setting that administrators save as a whole is loaded, and saved over the revision that was read. */
type Saved = { rev: number }

type Calls<Answer extends Saved, Value> = {
  load: () => Promise<Result<Answer>>
  save: (value: Value, rev: number) => Promise<Result<Answer>>
}

/**
 * The state of a setting's page: the saved setting (`there`), and the result of saving. If somebody else has saved
 * since, `there` is theirs and the next save replaces it. `element`: the form, whose first field at fault gets the
 * focus.
 */
export function useSaved<Answer extends Saved, Value>(
  calls: Calls<Answer, Value>,
  element: RefObject<HTMLElement | null>,
) {
  const [there, setThere] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [state, setState] = useState<'idle' | 'sending' | 'saved'>('idle')
  const current = useRef(calls)
  current.current = calls

  const load = useCallback(async () => {
    const result = await current.current.load()
    if (result.ok) setThere(result.value)
    else setProblem(result.problem)
  }, [])
  useEffect(() => {
    load()
  }, [load])
  useEffect(() => {
    if (problem) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem, element])

  return {
    there,
    problem,
    state,
    touch: () => setState('idle'),
    /** Returns the saved setting; null if it was not saved. */
    async submit(value: Value): Promise<Answer | null> {
      if (there === null) return null
      setState('sending')
      setProblem(null)
      const result = await current.current.save(value, there.rev)
      setState(result.ok ? 'saved' : 'idle')
      if (result.ok) {
        setThere(result.value)
        return result.value
      }
      setProblem(result.problem)
      if (result.problem.reason === 'changed-meanwhile') await load()
      return null
    },
  }
}
