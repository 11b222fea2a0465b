import type { BoardAnswer, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Text, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { BoardActions } from './board-actions.ts'
import { isSought } from './is-sought.ts'
import { QueueRow } from './queue-row.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeys } from './use-keys.ts'

type Props = {
  board: BoardAnswer
  colleagues: DoctorAnswer[]
  disabled: boolean
  /** At the desk people are found over all doctors, and not here. */
  atDesk: boolean
  actions: BoardActions
}

/** Those who wait, in line order: a line each. */
export function QueueTable({ board, colleagues, disabled, atDesk, actions }: Props) {
  const { texts } = useStaffLanguage()
  const isNarrow = useMediaQuery('(max-width: 59.99em)', false, { getInitialValueInEffect: false })
  const [sought, setSought] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const rows = board.appointments.filter(({ status }) => status === 'waiting')
  const roomIsFree = !board.appointments.some(({ status }) => status === 'in-progress')
  if (rows.length === 0) {
    return (
      <Text className="queue-empty" c="dimmed" ta="center">
        {board.closed ? texts.dayClosed : texts.emptyQueue}
      </Text>
    )
  }

  return (
    <table className="queue" aria-label={texts.queue}>
      <thead>
        <tr>
          <th className="alerts-cell">
            <VisuallyHidden>{texts.alerts}</VisuallyHidden>
          </th>
          {!isNarrow && <th className="ticket">{texts.ticket}</th>}
          <th>
            {texts.patient}
            {!atDesk && (
              <input
                ref={field}
                type="search"
                className="find"
                aria-label={texts.keysDo['/']}
                placeholder={texts.keysDo['/']}
                autoComplete="off"
                value={sought}
                onChange={({ currentTarget: { value } }) => setSought(value)}
                onKeyDown={({ key }) => {
                  if (key === 'Escape') setSought('')
                  if (key === 'Enter') document.querySelector<HTMLElement>('.queue tbody tr')?.focus()
                }}
              />
            )}
          </th>
          {!isNarrow && (
            <>
              <th className="stage-column">{texts.stage}</th>
              <th>{texts.hereFor}</th>
              <th>{texts.expectedAt}</th>
            </>
          )}
          <th className="actions">{texts.actions}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => isSought(row, sought))
          .map((row) => (
            <QueueRow
              key={row.id}
              row={row}
              board={board}
              colleagues={colleagues}
              isNarrow={isNarrow}
              disabled={disabled}
              canStart={roomIsFree && board.doctorStatus !== 'on-break'}
              atDesk={atDesk}
              actions={actions}
            />
          ))}
      </tbody>
    </table>
  )
}
