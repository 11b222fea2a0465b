import type { Problem } from '@anteroom/contracts/problem.ts'
import { en as refusalTexts } from '@anteroom/messages/refusals/en.ts'
import { useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import type { LiveSocket } from '../live/socket.ts'
import { useFollowed } from '../live/use-followed.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { boardActions, type Said } from './board-actions.ts'
import { followBoard } from './follow-board.ts'
import type { Say } from './toast.tsx'

type Props = {
  doctorId: string
  socket: LiveSocket
  /** Tells the person at the desk what came of a command. */
  say: Say
  onSignedOut: () => void
}

/** One doctor's day, live, and what can be done with it. One command at a time; after each the board is fetched anew. */
export function useBoard({ doctorId, socket, say, onSignedOut }: Props) {
  const { api } = useParts()
  const [follower] = useState(() => followBoard({ api, socket, doctorId }))
  const followed = useFollowed(follower)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  const signedOut = followed.problem?.reason === 'not-signed-in'
  useEffect(() => {
    if (signedOut) onSignedOut()
  }, [signedOut, onSignedOut])

  async function run(
    command: () => Promise<Problem | null>,
    { done, undo, showsRefusal }: Said,
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

  async function lookAgain() {
    await follower.refresh()
    const { value, problem } = follower.state()
    return problem === null ? value : null
  }

  const actions = boardActions({ api, socket, doctorId, run, lookAgain })

  return { followed, busy, refresh: follower.refresh, actions }
}
