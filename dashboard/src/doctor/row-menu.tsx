import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { useRef, useState } from 'react'
import type { BoardActions } from './board-actions.ts'
import { wasCalled } from './call-out.ts'
import { MenuItem } from './menu.tsx'
import { MoreMenu } from './more-menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useOnDemand } from './use-on-demand.ts'

const loadQuestions = () => import('./row-questions.tsx')

type Props = {
  row: BoardRow
  colleagues: DoctorAnswer[]
  disabled: boolean
  /** Given where the row has no room for a button that starts. */
  canStart?: boolean
  /** Only the front desk may erase. */
  atDesk: boolean
  actions: BoardActions
}

/** The less frequent actions on a waiting patient. */
export function RowMenu({ row, colleagues, disabled, canStart, atDesk, actions }: Props) {
  const { texts } = useStaffLanguage()
  const [asking, setAsking] = useState<'reason' | 'note' | 'cancel' | 'erase' | null>(null)
  const questions = useOnDemand(asking !== null, loadQuestions)
  const opener = useRef<HTMLButtonElement>(null)

  function close() {
    setAsking(null)
    opener.current?.focus()
  }

  return (
    <>
      <MoreMenu opener={opener} patientName={row.patientName} disabled={disabled}>
        {canStart !== undefined && (
          <MenuItem disabled={disabled || !canStart} onChoose={() => actions.start(row)}>
            {texts.start}
          </MenuItem>
        )}
        {wasCalled(row) && (
          <>
            <MenuItem disabled={disabled} onChoose={() => actions.skip(row)}>
              {texts.missedCall}
            </MenuItem>
            <MenuItem disabled={disabled} onChoose={() => actions.noShow(row)}>
              {texts.markNoShow}
            </MenuItem>
          </>
        )}
        {atDesk && (
          <MenuItem disabled={disabled} onChoose={() => actions.change(row)}>
            {texts.change} …
          </MenuItem>
        )}
        <MenuItem disabled={disabled} onChoose={() => setAsking('reason')}>
          {texts.moveToFront} …
        </MenuItem>
        <MenuItem disabled={disabled} onChoose={() => setAsking('note')}>
          {texts.note} …
        </MenuItem>
        {colleagues.map((doctor) => (
          <MenuItem key={doctor.id} disabled={disabled} onChoose={() => actions.transfer(row, doctor)}>
            {texts.transferTo(doctor.name)}
          </MenuItem>
        ))}
        <MenuItem disabled={disabled} onChoose={() => actions.renewLink(row)}>
          {texts.newLink}
        </MenuItem>
        <MenuItem isDanger disabled={disabled} onChoose={() => setAsking('cancel')}>
          {texts.cancelAppointment} …
        </MenuItem>
        {atDesk && (
          <MenuItem isDanger disabled={disabled} onChoose={() => setAsking('erase')}>
            {texts.eraseVisit} …
          </MenuItem>
        )}
      </MoreMenu>
      {asking === 'reason' && questions && (
        <questions.MoveQuestion
          name={row.patientName}
          disabled={disabled}
          onNo={close}
          onYes={(reason) => {
            close()
            actions.moveToFront(row, reason)
          }}
        />
      )}
      {asking === 'note' && questions && (
        <questions.NoteQuestion
          row={row}
          disabled={disabled}
          onNo={close}
          onYes={(note) => {
            close()
            actions.note(row, note)
          }}
        />
      )}
      {asking === 'erase' && questions && (
        <questions.EraseQuestion
          name={row.patientName}
          disabled={disabled}
          onNo={close}
          onYes={() => {
            close()
            actions.eraseVisit(row)
          }}
        />
      )}
      {asking === 'cancel' && questions && (
        <questions.CancelQuestion
          row={row}
          disabled={disabled}
          onNo={close}
          onYes={() => {
            close()
            actions.cancel(row)
          }}
        />
      )}
    </>
  )
}
