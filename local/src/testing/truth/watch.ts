import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Named, TestClinic } from './clinic.ts'
import { faultsOf, judgeBoard, judged, judgedChoices, judgePage, withoutChange } from './judge.ts'
import { meaningOf } from './meaning.ts'
import type { SentenceKind } from './sentence-kinds.ts'
import * as sentences from './sentences.ts'
import { type Truth, truthOf } from './situation.ts'
import { type ChatChannel, type chatOn, rowOn, type SeenMessage, seenOn } from './surfaces.ts'
import { isTrue } from './truth-table.ts'

/** Where one appointment is watched. `boards`: by doctor. */
export type Surfaces = {
  page: Page
  boards: Map<string, Page>
  channel: ChatChannel
  chat: ReturnType<typeof chatOn>
  /** Ways to ask for the status. Somebody who repeats the same text at this pace would be taken for a machine. */
  asking: string[]
}

const SETTLES_WITHIN_MS = 20_000
const LOOKS_EVERY_MS = 200
/** After an alert to the same chat, an edit may wait for the workers' next sweep. */
const CARD_SETTLES_WITHIN_MS = 10_000

/** Asks until the answer is not null. Throws with the name of the surface that did not settle. */
async function settled<Value>(what: string, look: () => Promise<Value | null>): Promise<Value> {
  const end = performance.now() + SETTLES_WITHIN_MS
  for (;;) {
    const seen = await look()
    if (seen !== null) return seen
    if (performance.now() > end) throw new Error(`Not settled: ${what}`)
    await pause(LOOKS_EVERY_MS)
  }
}

/** What a patient sees, apart from the clock: while it stays the same, no live update comes. */
const shownOf = ({ status: { asOf: _, rev: __, expectedAt: ___, window: ____, ...shown } }: Truth) =>
  JSON.stringify(shown)

const turnOf = ({ status: { expectedAt, asOf } }: Truth) => Date.parse(expectedAt ?? asOf)

type Where = { clinic: TestClinic; surfaces: Surfaces; name: { clinic: string; url: string } }

/** Watches one appointment on every surface, under all its ids. */
export function watch(booked: Named, { clinic, surfaces, name }: Where) {
  const { page, boards, chat, channel, asking } = surfaces
  let truth: Truth | null = null
  /** What is true of its former ids, unless it has returned to one. */
  const left = new Map<string, Truth>()
  let pageRev = 0
  let asked = 0
  const heard = new Set<string>()
  const cards = new Map<string, string>()
  let standing: SentenceKind | null = null
  /** The expected turn when a time was last given, as on booking. */
  let toldFor: number | null = null

  const named = (): Named => (truth ? { id: truth.status.appointmentId, token: truth.token } : booked)

  /** The truth now, and the revision that the page has to show. */
  async function look(): Promise<Truth> {
    const now = truthOf(await clinic.status(named()), name)
    if (truth && truth.status.appointmentId !== now.status.appointmentId) {
      left.set(truth.status.appointmentId, {
        ...truth,
        state: 'moved',
        status: { ...truth.status, status: 'moved', stage: null },
      })
      left.delete(now.status.appointmentId)
    }
    const { doctorId, day } = now.status
    if (truth === null || shownOf(truth) !== shownOf(now)) pageRev = await clinic.lastChange(doctorId, day)
    if (truth === null) toldFor = turnOf(now)
    truth = now
    return now
  }

  const pageOf = ({ token }: Truth) =>
    settled('the page', async () => {
      const seen = await seenOn(page).catch(() => null)
      const isLoaded = seen !== null && ![seen.title, ...seen.lines, ...seen.texts].some((text) => text.includes('…'))
      return isLoaded && seen.token === token && seen.rev >= pageRev ? seen : null
    })

  const boardOf = (doctorId: string, id: string, rev: number) =>
    settled('the board', async () => {
      const board = boards.get(doctorId)
      if (board === undefined) throw new Error(`Nobody looks at the board of ${doctorId}`)
      const seen = await rowOn(board, id)
      return seen && seen.rev >= rev ? seen : null
    })

  const everythingSent = ({ status }: Truth) =>
    settled('the alerts', async () => {
      const ids = [status.appointmentId, ...left.keys()]
      const queues = [status, ...[...left.values()].map((one) => one.status)]
      const all = await Promise.all(queues.map(({ doctorId, day }) => clinic.isAllSent(doctorId, day, ids)))
      return all.every((one) => one) ? true : null
    })

  /** The card in the chat once it shows the current facts, or as it is in the end if it never does. */
  async function cardOf(now: Truth, id: string): Promise<SeenMessage | undefined> {
    const end = performance.now() + CARD_SETTLES_WITHIN_MS
    const candidates = [...sentences.cards(now)]
    let before: string | undefined
    for (;;) {
      const card = (await chat.messages()).find((message) => message.id === id)
      const isNew = card !== undefined && card.text !== before
      const isFresh = isNew && judged('card', card.text, { now, candidates }).length === 0
      if (isFresh || performance.now() > end) return card
      before = card?.text
      await pause(LOOKS_EVERY_MS)
    }
  }

  async function answerTo(text: string): Promise<SeenMessage> {
    const before = new Set((await chat.messages()).map(({ id }) => id))
    await chat.write(text)
    return settled('the answer in the chat', async () => {
      const answers = (await chat.messages()).filter(({ id }) => !before.has(id))
      return answers.at(0) ?? null
    })
  }

  /** Judges new messages. The newest alert counts from then on. */
  function judgeNew(messages: SeenMessage[], now: Truth): string[] {
    return messages
      .filter(({ id }) => !heard.has(id))
      .flatMap(({ id, text, choices }) => {
        heard.add(id)
        if (channel === 'telegram' && meaningOf(text, sentences.cards(now))) {
          cards.set(id, now.status.appointmentId)
          return []
        }
        const meaning = meaningOf(withoutChange(text), sentences.alerts(now, channel))
        if (meaning === null) return [`message: unknown "${text}"`]
        standing = meaning.kinds[0] ?? null
        const { at, from, to } = meaning.claims
        const isLater = toldFor === null || turnOf(now) > toldFor
        if (at ?? from ?? to) toldFor = turnOf(now)
        return [
          ...faultsOf('message', meaning, now),
          ...(standing === 'alert doctor-late' && !isLater ? ['message: late, and no later than was told'] : []),
          ...judgedChoices('message', choices, now),
        ]
      })
  }

  async function judgeCards(now: Truth): Promise<string[]> {
    const faults: string[] = []
    for (const [id, about] of cards) {
      const itsTruth = left.get(about) ?? now
      const card = await cardOf(itsTruth, id)
      if (card === undefined) faults.push('card: is gone')
      else {
        faults.push(...judged('card', card.text, { now: itsTruth, candidates: sentences.cards(itsTruth) }))
        faults.push(...judgedChoices('card', card.choices, itsTruth))
      }
    }
    return faults
  }

  function judgeStanding(now: Truth): string[] {
    const alert = standing?.replace('alert ', 'standing ') as SentenceKind | undefined
    // On Telegram the card is the confirmation.
    const kind = alert ?? 'standing booked'
    return isTrue(kind, now) ? [] : [`message: the newest is "${kind.replace('standing ', '')}"`]
  }

  return {
    token: () => named().token,
    /** Waits until every surface has settled, and returns all faults seen then, sorted. */
    async faults(): Promise<string[]> {
      const now = await look()
      const { status } = now
      const [seen] = await Promise.all([pageOf(now), everythingSent(now)])
      const isToday = status.day === status.today
      const board = isToday ? await boardOf(status.doctorId, status.appointmentId, status.rev) : null
      const fromNew = judgeNew(await chat.messages(), now)
      const fromCards = await judgeCards(now)
      const reply = await answerTo(asking[asked++ % asking.length] ?? '')
      heard.add(reply.id)
      const all = [
        ...judgePage(seen, now),
        ...(board ? judgeBoard(board, now) : []),
        ...fromNew,
        ...fromCards,
        ...judgeStanding(now),
        ...judged('chat', reply.text, { now, candidates: sentences.replies(now, channel) }),
        ...judgedChoices('chat', reply.choices, now),
      ]
      for (const [id, { status: old }] of left) {
        const { row } = await boardOf(old.doctorId, id, 0)
        if (row !== null && row.status !== 'moved' && old.day === status.today) {
          all.push('board: still has whom another queue has')
        }
      }
      return [...new Set(all)].sort()
    },
  }
}
