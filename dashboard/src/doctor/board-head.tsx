import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { dayName } from '../ui/clinic-time.ts'
import { Behind } from './behind.tsx'
import type { BoardActions } from './board-actions.ts'
import { DoctorStatusChoice } from './doctor-status-choice.tsx'
import { InRoom } from './in-room.tsx'
import { NextButton } from './next-button.tsx'
import type { PrimaryAction } from './primary-action.ts'
import { useStaffLanguage } from './staff-language.tsx'
import { UndoButton } from './undo-button.tsx'
import { Unreached } from './unreached.tsx'
import { useDoctorName } from './use-doctor-name.ts'
import { useKeysSwitch } from './use-keys.ts'

type Props = {
  board: BoardAnswer
  /** How many wait. */
  waiting: number
  primary: PrimaryAction
  disabled: boolean
  busy: boolean
  onPress: () => void
  actions: BoardActions
  /** What can be done on the day as a whole. */
  tools: ReactNode
}

/**
 * The part that stays in view while the list scrolls: the day, the doctor's status, who is in the room, and who is
 * next.
 */
export function BoardHead({ board, waiting, primary, disabled, busy, onPress, actions, tools }: Props) {
  const { texts, locale } = useStaffLanguage()
  const doctorName = useDoctorName()
  const [keys] = useKeysSwitch()
  const other = primary.kind === 'next' ? primary.other : null
  return (
    <div className="board-head">
      <Unreached rows={board.appointments} />
      <div className="board-bar">
        <div className="board-day">
          <Title order={1} size="h4" tabIndex={-1}>
            {doctorName(board)}
          </Title>
          <Text size="xs" c="dimmed">
            {dayName(board.day, locale)} · {texts.waiting(waiting)}
            <Behind minutes={board.behindMinutes} />
          </Text>
        </div>
        <DoctorStatusChoice board={board} disabled={disabled} onChange={actions.setStatus} />
        <div className="board-tools">{tools}</div>
      </div>
      <div className="board-bar">
        <InRoom board={board} disabled={disabled} onFinish={actions.finish} />
        <div className="next-bar">
          <NextButton
            isMain
            hasKey={keys}
            words={primary.words}
            disabled={disabled || primary.kind === 'none'}
            busy={busy}
            onPress={onPress}
          />
          {other && (
            <NextButton
              isMain={false}
              hasKey={false}
              words={other.words}
              disabled={disabled}
              busy={busy}
              onPress={() => actions.doOther(other, board.rev)}
            />
          )}
          <UndoButton undoable={board.undoable} disabled={disabled} onUndo={() => actions.undo(board.undoable)} />
        </div>
      </div>
    </div>
  )
}
