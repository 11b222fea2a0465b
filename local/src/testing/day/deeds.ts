import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { Page } from 'playwright-core'
import { boardDisagrees, deskDisagrees, type Server, soon } from './agree.ts'
import type { Hands } from './hands.ts'
import type { OtherTabs } from './other-tabs.ts'
import type { Role, tally } from './tally.ts'
import type { Visitor } from './visitors.ts'

export type Deed = {
  what: string
  /** Whose visit it is for; null: no visit in particular. */
  of: Visitor | null
  /** A mistake does not count as effort for a visit. */
  isMistake?: boolean
  /** The last press leads back, so the time at which the deed was done is unknown. */
  endsElsewhere?: boolean
  /** True for the doctor's day once it is done. */
  until: (board: BoardAnswer) => boolean
  doctorId: string
}

export const rowOf = (board: BoardAnswer, { name }: Visitor) =>
  board.appointments.find(({ patientName }) => patientName === name)
export const stageIs =
  (visitor: Visitor, stage: BoardRow['stage']) =>
  (board: BoardAnswer): boolean =>
    rowOf(board, visitor)?.stage === stage
export const statusIs =
  (visitor: Visitor, status: BoardRow['status']) =>
  (board: BoardAnswer): boolean =>
    rowOf(board, visitor)?.status === status

/** Does the deeds of a day, and records in `faults` what is wrong after each. */
export function deeds({
  asked,
  counted,
  tabs,
  faults,
}: {
  asked: Server
  counted: ReturnType<typeof tally>
  tabs: OtherTabs
  faults: string[]
}) {
  const made = new Set<string>()
  /** Each mistake is made once per doctor. */
  const isFirst = (what: string, doctorId: string): boolean => {
    const name = `${what} ${doctorId}`
    if (made.has(name)) return false
    made.add(name)
    return true
  }

  /** Does something by hand, and checks that it happened, that the page shows it, and that the focus stayed. */
  async function act(role: Role, hands: Hands, deed: Deed, work: () => Promise<unknown>): Promise<void> {
    const before = { ...hands.effort }
    await work().catch((error: Error) => faults.push(`${deed.what}: ${linesOf(error)}`))
    const since = performance.now()
    const done = await soon(async () => {
      const board = await asked.board(deed.doctorId)
      return deed.until(board) ? board : null
    })
    if (done === null) faults.push(`${deed.what} did not come to be`)
    else if (!deed.isMistake && !deed.endsElsewhere) await tabs.pressed(hands.page, done)
    const disagrees =
      role === 'doctor'
        ? await boardDisagrees(hands.page, deed.doctorId, asked)
        : await deskDisagrees(hands.page, asked)
    counted.took(performance.now() - since)
    if (disagrees) faults.push(`after "${deed.what}" ${disagrees}`)
    if (await isFocusLost(hands.page)) faults.push(`after "${deed.what}" the focus is lost`)
    if (deed.isMistake && deed.of) {
      counted.spoils(deed.of)
      return
    }
    const { presses, steps } = hands.effort
    counted.add(role, deed.of, { presses: presses - before.presses, steps: steps - before.steps })
  }

  /** Makes a possible mistake, and checks that it did no harm. */
  async function mistake(what: string, harmless: () => Promise<boolean>) {
    counted.mistakes.made += 1
    const isHarmless = await harmless().catch((error: Error) => faults.push(linesOf(error)) === 0)
    if (isHarmless) counted.mistakes.harmless += 1
    else faults.push(`a mistake did harm: ${what}`)
  }

  return { asked, counted, act, mistake, isFirst }
}

export type Deeds = ReturnType<typeof deeds>

/** True if the next Tab would begin at the top of the page. */
const isFocusLost = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.activeElement === null || document.activeElement === document.body')

/** The message without its log of attempts. */
const linesOf = ({ message }: Error): string => message.split('\n').slice(0, 3).join(' ')
