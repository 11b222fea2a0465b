import type { Result } from '@anteroom/contracts/api-client.ts'
import type { AlertUpdate, DisplayUpdate, QueueChange, QueueUpdate } from '@anteroom/contracts/live.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { LiveSocket } from './socket.ts'

/** A client that gets every change by one of these events needs no other. */
export type LiveEvent =
  | ({ kind: 'queueUpdate' } & QueueUpdate)
  | ({ kind: 'alertUpdate' } & AlertUpdate)
  | ({ kind: 'displayUpdate' } & DisplayUpdate)
  | ({ kind: 'queueChange' } & QueueChange)

/**
 * A queue's day at one revision; `appointmentId`: whose status it is, if it is one. What is about several queues has no
 * revision: it is only ever loaded, one answer after the other, so that the last is the newest.
 */
type Snapshot = { day: string; rev?: number; appointmentId?: string }

export type Followed<Answer> = {
  /** The newest answer; kept while the API cannot be reached. */
  value: Answer | null
  /** The problem of the last request; null if it succeeded. */
  problem: Problem | null
  /** When the server last answered or sent an event, as `performance.now()` counts: a clock that nobody sets. */
  lastContactAt: number
  connection: 'connecting' | 'up' | 'down'
  loading: boolean
}

export type Follower<Answer> = {
  state: () => Followed<Answer>
  /** Follows until the returned function is called. One listener at a time. */
  subscribe: (onChange: () => void) => () => void
  /** Loads over REST. Calls during a request lead to one more request, not to one each. */
  refresh: () => Promise<void>
  /** Resolves when the load that is under way has ended, if one is. */
  settled: () => Promise<void>
}

/** Why an answer is loaded. */
type Why = 'event' | 'all'

type Source<Answer> = {
  socket: LiveSocket
  /** `why`: an event alone asked for it, or all may be outdated. */
  load: (why: Why) => Promise<Result<Answer>>
  /** Applies a live event to the known answer: gives a newer answer, asks for a reload, or ignores it. */
  applyEvent: (event: LiveEvent, known: Answer) => Answer | 'reload' | 'ignore'
}

const POLL_WHILE_DOWN_MS = 10_000
/** Covers missed live events, and a socket that only seems to be connected. */
const POLL_WHILE_UP_MS = 30_000

/**
 * A moved appointment goes on under another id, in another queue, whose revisions and day say nothing of those before.
 */
const isOutdated = (answer: Snapshot, known: Snapshot | null) =>
  known !== null &&
  answer.appointmentId === known.appointmentId &&
  (answer.day === known.day ? (answer.rev ?? 0) < (known.rev ?? 0) : answer.day < known.day)

/**
 * Keeps one answer of the API current. Live events are hints, REST is authoritative, and an older revision never
 * replaces a newer one. After every (re)connection the snapshot is loaded again.
 */
export function follow<Answer extends Snapshot>({ socket, load, applyEvent }: Source<Answer>): Follower<Answer> {
  let followed: Followed<Answer> = {
    value: null,
    problem: null,
    lastContactAt: 0,
    connection: 'connecting',
    loading: false,
  }
  let onChange: (() => void) | null = null
  let poll: ReturnType<typeof setTimeout> | undefined
  let inFlight: Promise<void> | null = null
  let reloadNeeded = false
  /** The reason for the next load. */
  let why: Why = 'event'
  /** What asked for a load while one was under way: its answer may have it already. */
  const early: LiveEvent[] = []

  function set(change: Partial<Followed<Answer>>) {
    followed = { ...followed, ...change }
    onChange?.()
  }

  async function loadOnce() {
    set({ loading: true })
    const reason = why
    why = 'event'
    const result = await load(reason)
    if (!result.ok) return set({ loading: false, problem: result.problem })
    const value = isOutdated(result.value, followed.value) ? followed.value : result.value
    set({ loading: false, problem: null, lastContactAt: performance.now(), value })
  }

  async function loadUntilCurrent() {
    do {
      reloadNeeded = false
      await loadOnce()
      for (const event of early.splice(0)) onEvent(event)
    } while (reloadNeeded)
    inFlight = null
    schedulePoll()
  }

  function refresh(because: Why = 'all'): Promise<void> {
    if (because === 'all') why = 'all'
    clearTimeout(poll)
    reloadNeeded = inFlight !== null
    inFlight ??= loadUntilCurrent()
    return inFlight
  }

  function schedulePoll() {
    clearTimeout(poll)
    const isNotFound = followed.problem?.status === 404
    if (onChange === null || isNotFound) return
    poll = setTimeout(
      () => {
        // The client does not reconnect by itself after the server has closed or refused a socket.
        if (!socket.active) socket.connect()
        refresh()
      },
      followed.connection === 'up' ? POLL_WHILE_UP_MS : POLL_WHILE_DOWN_MS,
    )
  }

  function onEvent(event: LiveEvent) {
    if (followed.value === null) return
    const result = applyEvent(event, followed.value)
    if (result === 'reload' && followed.loading) early.push(event)
    else if (result === 'reload') refresh('event')
    else set({ lastContactAt: performance.now(), ...(result !== 'ignore' && { value: result }) })
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
    queueUpdate: (update: QueueUpdate) => onEvent({ kind: 'queueUpdate', ...update }),
    alertUpdate: (update: AlertUpdate) => onEvent({ kind: 'alertUpdate', ...update }),
    displayUpdate: (update: DisplayUpdate) => onEvent({ kind: 'displayUpdate', ...update }),
    queueChange: (update: QueueChange) => onEvent({ kind: 'queueChange', ...update }),
  }

  /** Loads at once when a phone wakes up or is online again, without waiting for the next poll. */
  const refreshIfVisible = () => {
    if (document.visibilityState === 'visible') refresh()
  }

  function subscribe(listener: () => void) {
    onChange = listener
    if (socket.connected) followed = { ...followed, connection: 'up' }
    for (const [event, handler] of Object.entries(listeners)) socket.on(event as keyof typeof listeners, handler)
    document.addEventListener('visibilitychange', refreshIfVisible)
    for (const event of ['online', 'offline'] as const) window.addEventListener(event, refreshIfVisible)
    refresh()
    return () => {
      onChange = null
      clearTimeout(poll)
      for (const [event, handler] of Object.entries(listeners)) socket.off(event as keyof typeof listeners, handler)
      document.removeEventListener('visibilitychange', refreshIfVisible)
      for (const event of ['online', 'offline'] as const) window.removeEventListener(event, refreshIfVisible)
    }
  }

  return { state: () => followed, subscribe, refresh: () => refresh(), settled: async () => inFlight ?? undefined }
}
