import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import { useStaffLanguage } from './staff-language.tsx'
import { WrappingButton } from './wrapping-button.tsx'

type Props = { undoable: BoardAnswer['undoable']; disabled: boolean; onUndo: () => void }

/** Stays while the last step can be taken back, and says which one that is. */
export function UndoButton({ undoable, disabled, onUndo }: Props) {
  const { texts } = useStaffLanguage()
  if (undoable === null) return null
  return (
    <WrappingButton size="sm" className="undo" py={4} mih={36} disabled={disabled} onClick={onUndo}>
      {texts.undoStep(undoable.step, undoable.patientName)}
    </WrappingButton>
  )
}
