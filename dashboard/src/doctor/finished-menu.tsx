import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { Menu, MenuItem } from './menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useOnDemand } from './use-on-demand.ts'

const loadQuestions = () => import('./row-questions.tsx')

type Props = { row: BoardRow; disabled: boolean; onErase: (row: BoardRow) => void }

/** What the front desk can still do with an appointment that is over. */
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
      <Menu
        opener={opener}
        button={(open) => (
          <Button
            w={36}
            h={36}
            p={0}
            variant="subtle"
            disabled={disabled}
            aria-label={texts.moreFor(row.patientName)}
            {...open}
          >
            <span aria-hidden="true">⋯</span>
          </Button>
        )}
      >
        <MenuItem isDanger disabled={disabled} onChoose={() => setAsking(true)}>
          {texts.eraseVisit} …
        </MenuItem>
      </Menu>
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
