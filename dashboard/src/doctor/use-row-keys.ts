import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { BoardActions } from './board-actions.ts'
import { wasCalled } from './call-out.ts'
import { useKeys } from './use-keys.ts'

type Props = {
  waiting: BoardRow[]
  /** The patient whom the large button starts. */
  inTurn: BoardRow | null
  disabled: boolean
  actions: BoardActions
}

const rowsShown = () => [...document.querySelectorAll<HTMLElement>('.queue tbody tr')]
const chosenRow = () => rowsShown().find((row) => row === document.activeElement)

/** Moves the choice by one row; the other keys then act on it. */
function choose(by: 1 | -1) {
  const rows = rowsShown()
  const at = rows.indexOf(chosenRow() as HTMLElement)
  rows[Math.max(0, at + by)]?.focus()
}

/**
 * The keys for waiting patients. Without a choice, C acts on the first one who is not on hold, S and X on the first who
 * was called, and M on the one who goes in next.
 */
export function useRowKeys({ waiting, inTurn, disabled, actions }: Props) {
  const chosen = () => waiting.find(({ id }) => id === chosenRow()?.dataset.appointment)
  /** The choice counts for one key: the next key must not act on an earlier choice. */
  const act = (action: (row: BoardRow) => unknown, row: BoardRow | undefined) => {
    if (row === undefined || disabled) return
    chosenRow()?.blur()
    action(row)
  }
  const ifCalled = (action: (row: BoardRow) => unknown) => () => {
    const row = chosen() ?? waiting.find(({ stage }) => stage === 'called')
    act(action, row && wasCalled(row) ? row : undefined)
  }

  useKeys({
    j: () => choose(1),
    k: () => choose(-1),
    c: () => act(actions.call, chosen() ?? waiting.find(({ stage }) => stage !== 'held')),
    s: ifCalled(actions.skip),
    x: ifCalled(actions.noShow),
    m: () => {
      const of = (chosen() ?? inTurn ?? waiting[0])?.id
      const row = rowsShown().find(({ dataset }) => dataset.appointment === of)
      row?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click()
    },
  })
}
