import type { Result } from '@anteroom/contracts/api-client.ts'
import type { AlertUpdate, DoctorStatusUpdate, QueueUpdate, StatusUpdate } from '@anteroom/contracts/live.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { LiveSocket } from './socket.ts'

export type LiveEvent =
  | ({ kind: 'statusUpdate' } & StatusUpdate)
  | ({ kind: 'queueUpdate' } & QueueUpdate)
  | ({ kind: 'doctorStatusUpdate' } & DoctorStatusUpdate)
  | ({ kind: 'alertUpdate' } & AlertUpdate)

/** A queue's day at one revision. */
type Snapshot = { day: string; rev: number }

export type Followed<Answer> = {
  /** The newest answer, kept while the API cannot be reached. */
  value: Answer | null
  /** Why the last question had no answer; null after the next that had. */
  problem: Problem | null
  /** When the server was last heard, in milliseconds since the epoch. */
  heardAt: number
  connection: 'connecting' | 'up' | 'down'
  asking: boolean
}

export type Follower<Answer> = {
  state: () => Followed<Answer>
  /** Follows until the returned function is called; for one listener at a time. */
  subscribe: (onChange: () => void) => () => void
  /** Asks over REST. Calls during a question lead to one more question, not to one each. */
  refresh: () => Promise<void>
}

type Source<Answer> = {
  socket: LiveSocket
  ask: () => Promise<Result<Answer>>
  /** What a live event makes of the known answer: a newer answer, a reason to ask, or nothing. */
  hear: (event: LiveEvent, known: Answer) => Answer | 'ask' | 'ignore'
}

const POLL_WHILE_DOWN = 10_000
/** A net under the live events: it also finds a socket that only seems to be there. */
const POLL_WHILE_UP = 30_000

const isOutdated = (answer: Snapshot, known: Snapshot | null) =>
  known !== null && (answer.day === known.day ? answer.rev < known.rev : answer.day < known.day)

/**
 * Keeps one answer of the API current: live events are hints, REST is the truth, and an older revision never replaces a
 * newer one. After every (re)connection the snapshot is fetched anew.
 */
export function follow<Answer extends Snapshot>({ socket, ask, hear }: Source<Answer>): Follower<Answer> {
  let followed: Followed<Answer> = { value: null, problem: null, heardAt: 0, connection: 'connecting', asking: false }
  let onChange: (() => void) | null = null
  let poll: ReturnType<typeof setTimeout> | undefined
  let inFlight: Promise<void> | null = null
  let askAgain = false

  function set(change: Partial<Followed<Answer>>) {
    followed = { ...followed, ...change }
    onChange?.()
  }

  async function askOnce() {
    set({ asking: true })
    const result = await ask()
    if (!result.ok) return set({ asking: false, problem: result.problem })
    const value = isOutdated(result.value, followed.value) ? followed.value : result.value
    set({ asking: false, problem: null, heardAt: Date.now(), value })
  }

  async function askUntilCurrent() {
    do {
      askAgain = false
      await askOnce()
    } while (askAgain)
    inFlight = null
    pollLater()
  }

  function refresh(): Promise<void> {
    clearTimeout(poll)
    askAgain = inFlight !== null
    inFlight ??= askUntilCurrent()
    return inFlight
  }

  function pollLater() {
    clearTimeout(poll)
    const nothingThere = followed.problem?.status === 404
    if (onChange === null || nothingThere) return
    poll = setTimeout(
      () => {
        // After the server has closed a socket, or refused it, the client does not try again by itself.
        if (!socket.active) socket.connect()
        refresh()
      },
      followed.connection === 'up' ? POLL_WHILE_UP : POLL_WHILE_DOWN,
    )
  }

  function heard(event: LiveEvent) {
    if (followed.value === null) return
    const said = hear(event, followed.value)
    if (said === 'ask') refresh()
    else set({ heardAt: Date.now(), ...(said !== 'ignore' && { value: said }) })
  }

  const listeners = {
    connect: () => {
      set({ connection: 'up' })
      refresh()
    },
    disconnect: () => {
      set({ connection: 'down' })
      refresh()
    },
    connect_error: () => set({ connection: 'down' }),
    statusUpdate: (update: StatusUpdate) => heard({ kind: 'statusUpdate', ...update }),
    queueUpdate: (update: QueueUpdate) => heard({ kind: 'queueUpdate', ...update }),
    doctorStatusUpdate: (update: DoctorStatusUpdate) => heard({ kind: 'doctorStatusUpdate', ...update }),
    alertUpdate: (update: AlertUpdate) => heard({ kind: 'alertUpdate', ...update }),
  }

  /** A phone that wakes up or finds its network again does not wait for the next poll. */
  const awake = () => {
    if (document.visibilityState === 'visible') refresh()
  }

  function subscribe(listener: () => void) {
    onChange = listener
    if (socket.connected) followed = { ...followed, connection: 'up' }
    for (const [event, hears] of Object.entries(listeners)) socket.on(event as keyof typeof listeners, hears)
    document.addEventListener('visibilitychange', awake)
    for (const event of ['online', 'offline'] as const) window.addEventListener(event, awake)
    refresh()
    return () => {
      onChange = null
      clearTimeout(poll)
      for (const [event, hears] of Object.entries(listeners)) socket.off(event as keyof typeof listeners, hears)
      document.removeEventListener('visibilitychange', awake)
      for (const event of ['online', 'offline'] as const) window.removeEventListener(event, awake)
    }
  }

  return { state: () => followed, subscribe, refresh }
}
