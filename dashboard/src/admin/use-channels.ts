import type { ChannelsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

/** The channels as they are set; null until they are loaded. */
export function useChannels() {
  const { api } = useParts()
  const [found, setFound] = useState<ChannelsAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const load = useCallback(async () => {
    const result = await api.channels()
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setFound(result.value)
  }, [api])
  useEffect(() => {
    load()
  }, [load])
  return { found, problem, load, setFound }
}
