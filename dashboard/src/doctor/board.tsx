import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Text } from '@mantine/core'
import { useEffect } from 'react'
import type { LiveSocket } from '../live/socket.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { Announced } from './announced.tsx'
import { BoardHead } from './board-head.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import { DayMenu } from './day-menu.tsx'
import { KeysHelp } from './keys-help.tsx'
import { primaryAction } from './primary-action.ts'
import { QueueTable } from './queue-table.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import type { Say } from './toast.tsx'
import { useBoard } from './use-board.ts'
import { useKeys } from './use-keys.ts'
import { useOnDemand } from './use-on-demand.ts'
import { useRowKeys } from './use-row-keys.ts'
import { WalkIn } from './walk-in.tsx'

const loadBudgetNotices = async () => (await import('./budget-notices.tsx')).BudgetNotices
const loadFinishedList = async () => (await import('./finished-list.tsx')).FinishedList
const loadWebBookingsNotice = async () => (await import('./web-bookings-notice.tsx')).WebBookingsNotice
const loadChangeDialog = async () => (await import('../desk/change-dialog.tsx')).ChangeDialog

type Props = {
  doctorId: string
  /** The doctors to whom a patient can be transferred. */
  colleagues: DoctorAnswer[]
  /** Whether this person may change settings of the whole clinic. */
  mayChangeClinic: boolean
  socket: LiveSocket
  say: Say
  onSignedOut: () => void
}

/** Today's queue of one doctor. Rendered with the doctor's id as its key. */
export function Board(props: Props) {
  const { texts } = useStaffLanguage()
  const { followed, busy, refresh, actions, changing, stopChanging } = useBoard(props)
  const ChangeDialog = useOnDemand(changing !== null, loadChangeDialog)
  const { value: board, problem } = followed
  const FinishedList = useOnDemand(board !== null, loadFinishedList)
  const isWebSpecial = board !== null && (board.web.webBookings !== 'on' || board.web.alarmForSeconds !== null)
  const WebBookingsNotice = useOnDemand(isWebSpecial, loadWebBookingsNotice)
  const BudgetNotices = useOnDemand(board !== null && board.budgets.length > 0, loadBudgetNotices)

  const waiting = board?.appointments.filter(({ status }) => status === 'waiting') ?? []
  const tab = board === null ? 'Anteroom' : `${texts.waiting(waiting.length)} · Anteroom`
  useEffect(() => {
    document.title = tab
  }, [tab])

  // The focus was lost with the login form.
  const loaded = board !== null
  useEffect(() => {
    if (loaded) keepFocus('h1')
  }, [loaded])

  // A list that may be outdated is shown, but its actions are disabled.
  const disabled = problem !== null
  const primary = board && primaryAction(board, texts)
  const press = () => {
    if (board && primary && !disabled) actions.doPrimary(primary, board.rev)
  }

  useKeys({
    n: press,
    u: () => {
      if (board && !disabled) actions.undo(board.undoable)
    },
  })
  useRowKeys({ waiting, inTurn: primary?.kind === 'next' ? primary.starts : null, disabled, actions })

  if (board === null || primary === null)
    return <Text role="status">{problem ? texts.refusals[problem.reason] : texts.loading}</Text>

  return (
    <div className="board" data-rev={board.rev}>
      <BoardHead
        board={board}
        waiting={waiting.length}
        primary={primary}
        disabled={disabled}
        busy={busy}
        onPress={press}
        actions={actions}
        tools={
          <>
            <WalkIn
              disabled={disabled || board.closed}
              timeZone={board.timeZone}
              visitTypes={board.visitTypes}
              onAdd={(walkIn, more) => actions.addWalkIn(walkIn, { day: board.day, timeZone: board.timeZone, ...more })}
              onUndo={actions.cancel}
            />
            <DayMenu
              doctorId={board.doctorId}
              timeZone={board.timeZone}
              waiting={waiting}
              disabled={disabled}
              closed={board.closed}
              onClose={actions.close}
              onReopen={actions.reopen}
              onAnnounce={actions.announce}
              mayChangeClinic={props.mayChangeClinic}
              brakes={props.mayChangeClinic && board.web.webBookings === 'on' ? ['verified', 'off'] : []}
              onBrake={actions.setWebBookings}
            />
            <KeysHelp />
          </>
        }
      />
      <ConnectionNotice followed={followed} onRefresh={refresh} />
      {WebBookingsNotice && (
        <WebBookingsNotice
          web={board.web}
          mayChange={props.mayChangeClinic}
          disabled={disabled}
          onChange={actions.setWebBookings}
        />
      )}
      <Announced board={board} />
      {/* Always there, so that a screen reader announces what comes into it. */}
      <div role="status">{BudgetNotices && <BudgetNotices budgets={board.budgets} />}</div>
      <QueueTable
        board={board}
        colleagues={props.colleagues}
        disabled={disabled}
        atDesk={props.mayChangeClinic}
        actions={actions}
      />
      {changing && ChangeDialog && (
        <ChangeDialog of={changing} say={props.say} onChanged={refresh} onClose={stopChanging} />
      )}
      {FinishedList && (
        <FinishedList
          board={board}
          disabled={disabled}
          onReturn={actions.checkIn}
          onErase={props.mayChangeClinic ? actions.eraseVisit : null}
        />
      )}
    </div>
  )
}
