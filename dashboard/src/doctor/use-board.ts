import type { Problem } from '@anteroom/contracts/problem.ts'
import { en as refusalTexts } from '@anteroom/messages/refusals/en.ts'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useParts } from '../live/parts.ts'
import type { LiveSocket } from '../live/socket.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { boardActions, type Feedback } from './board-actions.ts'
import { followBoard } from './follow-board.ts'
import type { Say } from './toast.tsx'

type Props = {
  doctorId: string
  socket: LiveSocket
  /** Shows a message to the person at the desk. */
  say: Say
  onSignedOut: () => void
}

/** One doctor's day, live, with its actions. One command runs at a time; after each the board is loaded again. */
export function useBoard({ doctorId, socket, say, onSignedOut }: Props) {
  const { api } = useParts()
  const [follower] = useState(() => followBoard({ api, socket, doctorId }))
  const followed = useSyncExternalStore(follower.subscribe, follower.state)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  const signedOut = followed.problem?.reason === 'not-signed-in'
  useEffect(() => {
    if (signedOut) onSignedOut()
  }, [signedOut, onSignedOut])

  async function run(
    command: () => Promise<Problem | null>,
    { done, undo, showsRefusal }: Feedback,
  ): Promise<Problem | null | undefined> {
    if (running.current) return undefined
    running.current = true
    setBusy(true)
    const problem = await command()
    await follower.refresh()
    running.current = false
    setBusy(false)
    keepFocus('h1')
    if (problem?.reason === 'not-signed-in') onSignedOut()
    else if (problem === null) {
      const rev = follower.state().value?.undoableRev ?? null
      say(done, undo ? () => actions.undo(rev) : undefined)
    } else if (!showsRefusal) say(refusalTexts[problem.reason])
    return problem
  }

  async function reload() {
    await follower.refresh()
    const { value, problem } = follower.state()
    return problem === null ? value : null
  }

  const actions = boardActions({ api, socket, doctorId, run, reload })

  return { followed, busy, refresh: follower.refresh, actions }
}
