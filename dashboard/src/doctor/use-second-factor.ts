import type { BegunSecondFactor, SecondFactorAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { makePasskey } from './passkey-browser.ts'
import { useStaffLanguage } from './staff-language.tsx'

export type Wish = 'set-up' | 'turn-off' | 'codes' | 'passkey' | { remove: string }

export type Step =
  | { is: 'idle' }
  /** The present password is asked for, before anything changes. */
  | { is: 'asking'; wish: Wish }
  | { is: 'scanning'; of: BegunSecondFactor }
  | { is: 'naming'; options: Record<string, unknown> }
  | { is: 'codes'; of: string[] }

/**
 * The second step at login of the person who asks, and the steps by which they change it. `factor`: null until it is
 * loaded. `typed`: what the step asks for. `onChanged` gets a sentence about each change; empty: nothing to say.
 */
export function useSecondFactor(onChanged: (said: string) => void) {
  const { texts } = useStaffLanguage()
  const { secondStep } = texts
  const { api } = useParts()
  const [factor, setFactor] = useState<SecondFactorAnswer | null>(null)
  const [step, setStep] = useState<Step>({ is: 'idle' })
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const load = useCallback(async () => {
    const result = await api.secondFactor()
    if (result.ok) setFactor(result.value)
    else setProblem(result.problem)
  }, [api])
  useEffect(() => {
    load()
  }, [load])

  /** Does not wait for the load, so that somebody who types on at once loses no letter. */
  function goTo(next: Step, { said = '', written = '' } = {}) {
    setStep(next)
    setTyped(written)
    setProblem(null)
    load()
    onChanged(said)
  }

  async function actOn(wish: Wish) {
    if (wish === 'passkey') {
      const result = await api.beginPasskey({ current: typed })
      if (!result.ok) return setProblem(result.problem)
      return goTo({ is: 'naming', options: result.value.options }, { written: secondStep.passkeyDefault })
    }
    if (typeof wish === 'object') {
      const result = await api.removePasskey({ id: wish.remove, current: typed })
      return result.ok ? goTo({ is: 'idle' }) : setProblem(result.problem)
    }
    if (wish === 'set-up') {
      const result = await api.beginSecondFactor({ current: typed })
      return result.ok ? goTo({ is: 'scanning', of: result.value }) : setProblem(result.problem)
    }
    if (wish === 'codes') {
      const result = await api.renewRecoveryCodes({ current: typed })
      return result.ok ? goTo({ is: 'codes', of: result.value.codes }) : setProblem(result.problem)
    }
    const result = await api.removeSecondFactor({ current: typed })
    return result.ok ? goTo({ is: 'idle' }, { said: secondStep.turnedOff }) : setProblem(result.problem)
  }

  async function confirm() {
    const result = await api.confirmSecondFactor({ code: typed })
    return result.ok ? goTo({ is: 'codes', of: result.value.codes }) : setProblem(result.problem)
  }

  async function addPasskey(options: Record<string, unknown>) {
    const passkey = await makePasskey(options)
    if (passkey === null) return goTo({ is: 'idle' }, { said: secondStep.passkeyFailed })
    const result = await api.addPasskey({ name: typed, passkey })
    if (!result.ok) return goTo({ is: 'idle' }, { said: secondStep.passkeyFailed })
    return goTo(result.value.codes.length > 0 ? { is: 'codes', of: result.value.codes } : { is: 'idle' })
  }

  return {
    factor,
    step,
    typed,
    setTyped,
    busy,
    problem,
    ask(wish: Wish) {
      setProblem(null)
      setTyped('')
      setStep({ is: 'asking', wish })
    },
    /** Sends what was typed for this step. */
    async submit() {
      setBusy(true)
      if (step.is === 'asking') await actOn(step.wish)
      if (step.is === 'scanning') await confirm()
      if (step.is === 'naming') await addPasskey(step.options)
      setBusy(false)
    },
    leave: () => goTo({ is: 'idle' }),
  }
}
