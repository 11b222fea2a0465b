import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Changeable } from '../desk/change-dialog.tsx'
import { useParts } from '../live/parts.ts'
import type { LiveSocket } from '../live/socket.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { boardActions, type Feedback } from './board-actions.ts'
import { callOutWords } from './call-out.ts'
import { followBoard } from './follow-board.ts'
import { useStaffLanguage } from './staff-language.tsx'
import type { Message, Say } from './toast.tsx'
import { useDoctorName } from './use-doctor-name.ts'

type Props = {
  doctorId: string
  /** Left out: the doctor's current day. */
  day?: string
  socket: LiveSocket
  /** Shows a message to the person at the desk. */
  say: Say
  onSignedOut: () => void
}

/**
 * One doctor's day, live, with its actions. One command runs at a time; what is pressed meanwhile waits for it. After
 * each the board is loaded again, unless an event has had it loaded since.
 */
export function useBoard({ doctorId, day, socket, say, onSignedOut }: Props) {
  const { api } = useParts()
  const { texts } = useStaffLanguage()
  const doctorName = useDoctorName()
  const [follower] = useState(() => followBoard({ api, socket, doctorId, day }))
  const followed = useSyncExternalStore(follower.subscribe, follower.state)
  const [changedRow, setChangedRow] = useState<BoardRow | null>(null)
  const [busy, setBusy] = useState(false)
  /** The commands that are not finished yet, and the end of the last of them. */
  const pressed = useRef(new Set<string>())
  const last = useRef<Promise<unknown>>(Promise.resolve())
  /** The patient last called in, and the message that said so, until it is known that the alert did not get through. */
  const calledIn = useRef<{ id: string; message: Message } | null>(null)

  const signedOut = followed.problem?.reason === 'not-signed-in'
  useEffect(() => {
    if (signedOut) onSignedOut()
  }, [signedOut, onSignedOut])

  const board = followed.value
  useEffect(() => {
    if (calledIn.current === null) return
    const { id, message } = calledIn.current
    const alarm = callOutWords(board, { id, texts })
    if (alarm === null) return
    calledIn.current = null
    say({ ...message, alarm })
  }, [board, texts, say])

  async function run<Answer>(
    what: string,
    command: () => Promise<Result<Answer>>,
    feedback: Feedback<Answer>,
  ): Promise<Problem | null | undefined> {
    if (pressed.current.has(what)) return undefined
    pressed.current.add(what)
    const result = last.current.then(() => execute(command))
    last.current = result.catch(() => null)
    try {
      return show(await result, feedback)
    } finally {
      pressed.current.delete(what)
    }
  }

  async function execute<Answer>(command: () => Promise<Result<Answer>>): Promise<Result<Answer>> {
    calledIn.current = null
    setBusy(true)
    const before = follower.state().value?.rev
    const result = await command()
    // The board may have been loaded for the event of this command, or is being loaded.
    await follower.settled()
    if (!result.ok || follower.state().value?.rev === before) await follower.refresh()
    setBusy(false)
    return result
  }

  function show<Answer>(result: Result<Answer>, feedback: Feedback<Answer>): Problem | null {
    keepFocus('h1')
    if (result.ok) {
      sayDone(feedback, result.value)
      return null
    }
    const { reason } = result.problem
    if (reason === 'not-signed-in') onSignedOut()
    else if (!feedback.showsRefusal) say({ sentence: texts.refusals[reason] })
    return result.problem
  }

  function sayDone<Answer>({ done, undo, callsIn }: Feedback<Answer>, answer: Answer) {
    const after = follower.state().value
    const undoable = after?.undoable ?? null
    const message: Message = {
      sentence: done(answer),
      // Another desk may have done something since, which this message does not offer to undo.
      ...(undo !== undefined && undoable?.step === undo && { undo: () => actions.undo(undoable) }),
    }
    const alarm = callsIn === undefined ? null : callOutWords(after, { id: callsIn, texts })
    if (callsIn !== undefined && alarm === null) calledIn.current = { id: callsIn, message }
    say(alarm === null ? message : { ...message, alarm })
  }

  async function reload() {
    await follower.refresh()
    const { value, problem } = follower.state()
    return problem === null ? value : null
  }

  const actions = boardActions({
    api,
    socket,
    doctorId,
    ...(day !== undefined && { day }),
    texts,
    run,
    change: setChangedRow,
    say: (sentence) => say({ sentence }),
    reload,
  })

  const changing: Changeable | null = changedRow &&
    board && {
      ...changedRow,
      appointmentId: changedRow.id,
      doctorId: board.doctorId,
      doctor: doctorName(board),
      day: board.day,
    }
  const stopChanging = () => {
    setChangedRow(null)
    keepFocus('h1')
  }
  return { followed, busy, refresh: follower.refresh, actions, changing, stopChanging }
}
