import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { Page } from 'playwright-core'
import { type Deed, type Deeds, rowOf, stageIs, statusIs } from './deeds.ts'
import type { Hands } from './hands.ts'
import { doctorAt } from './staff.ts'
import type { Visitor } from './visitors.ts'

type Line = {
  doctorId: string
  visitorOf: (name: string) => Visitor | undefined
  /** A patient who was absent when called comes back. */
  comesAgain: (visitor: Visitor) => void
  /** The names of those who are done. */
  over: Set<string>
}

/** What a doctor does, one patient after another. */
export function turnsOf(
  hands: Hands,
  { doctorId, visitorOf, comesAgain, over }: Line,
  { asked, counted, act, mistake, isFirst }: Deeds,
) {
  const at = doctorAt(hands)
  const turned = new Set<string>()

  /** The doctor's next deed: with the patient whose turn it is, or nothing while nobody is here. */
  async function turn(areToCome: boolean): Promise<void> {
    const board = await asked.board(doctorId)
    const waiting = board.appointments.filter(({ status }) => status === 'waiting')
    const inRoom = board.appointments.find(({ status }) => status === 'in-progress')
    const free = waiting.filter(({ stage }) => stage !== 'held')
    const row = free.find(({ stage }) => stage === 'here') ?? (areToCome ? undefined : free[0])
    const visitor = row && visitorOf(row.patientName)
    const doing = (what: string, until: Deed['until'], of = visitor ?? null, isMistake = false) =>
      ({ what: `${what} ${of?.name ?? ''}`, of, until, doctorId, isMistake }) satisfies Deed
    if (row === undefined || visitor === undefined) {
      // The last one, so there is nobody to start.
      if (waiting.length === 0 && inRoom) {
        const isEmpty = (after: BoardAnswer) => after.appointments.every(({ status }) => status !== 'in-progress')
        await act('doctor', hands, doing('finish the last', isEmpty, null), at.next)
      }
      return
    }
    const isInRoom = statusIs(visitor, 'in-progress')
    const call = () =>
      act('doctor', hands, doing('call', stageIs(visitor, 'called')), () => at.call(row, row === free[0]))

    if (visitor.kind === 'no-show') {
      await call()
      await act('doctor', hands, doing('no-show', statusIs(visitor, 'no-show')), () => at.noShow(row))
      over.add(visitor.name)
      return
    }
    if (visitor.kind === 'skip' && !turned.has(visitor.name)) {
      turned.add(visitor.name)
      await call()
      if (isFirst('call again', doctorId)) {
        await mistake(`${visitor.name} was called twice in a minute`, async () => {
          await at.call(row, row === free[0])
          await hands.page.getByRole('status').filter({ hasText: 'less than a minute ago' }).waitFor()
          return rowOf(await asked.board(doctorId), visitor)?.callCount === 1
        })
      }
      await act('doctor', hands, doing('missed', stageIs(visitor, 'missed')), () => at.missed(row))
      comesAgain(visitor)
      return
    }
    if (visitor.kind === 'undo' && !turned.has(visitor.name)) {
      turned.add(visitor.name)
      await act('doctor', hands, doing('start', isInRoom), at.next)
      await act('doctor', hands, doing('undo of the start', stageIs(visitor, 'here')), at.undo)
    }
    if (visitor.kind === 'transfer' && !turned.has(visitor.name)) {
      turned.add(visitor.name)
      await act('doctor', hands, doing('transfer', statusIs(visitor, 'moved')), () => at.transfer(row))
      await act('doctor', hands, doing('undo of the transfer', stageIs(visitor, 'here')), at.undo)
    }
    const isTwice = visitor.kind === 'plain' && isFirst('next twice', doctorId)
    await act('doctor', hands, doing('next', isInRoom, visitor, isTwice), isTwice ? at.nextTwice : at.next)
    if (!hands.isKeyboard && !(await isUnderPointer(hands.page))) counted.moved.times += 1
    over.add(visitor.name)
    if (!isTwice) return
    await mistake(`next, pressed twice, ended the visit of ${visitor.name}`, async () =>
      isInRoom(await asked.board(doctorId)),
    )
  }

  async function setStatus(status: 'running-late' | 'on-time') {
    const deed = { what: status, of: null, until: (board: BoardAnswer) => board.doctorStatus === status, doctorId }
    await act('doctor', hands, deed, status === 'on-time' ? at.onTime : at.late)
  }

  return { turn, setStatus }
}

/** True if another press at the same spot would hit the large button. */
const isUnderPointer = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.querySelector('.next-bar button')?.matches(':hover') === true")
