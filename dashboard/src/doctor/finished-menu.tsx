import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { useRef, useState } from 'react'
import { MenuItem } from './menu.tsx'
import { MoreMenu } from './more-menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useOnDemand } from './use-on-demand.ts'

const loadQuestions = () => import('./row-questions.tsx')

type Props = { row: BoardRow; disabled: boolean; onErase: (row: BoardRow) => void }

/** The front desk's actions on an appointment that is over. */
export function FinishedMenu({ row, disabled, onErase }: Props) {
  const { texts } = useStaffLanguage()
  const [isAsking, setAsking] = useState(false)
  const questions = useOnDemand(isAsking, loadQuestions)
  const opener = useRef<HTMLButtonElement>(null)

  function close() {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <>
      <MoreMenu opener={opener} patientName={row.patientName} disabled={disabled}>
        <MenuItem isDanger disabled={disabled} onChoose={() => setAsking(true)}>
          {texts.eraseVisit} …
        </MenuItem>
      </MoreMenu>
      {isAsking && questions && (
        <questions.EraseQuestion
          name={row.patientName}
          isOver
          disabled={disabled}
          onNo={close}
          onYes={() => {
            close()
            onErase(row)
          }}
        />
      )}
    </>
  )
}
