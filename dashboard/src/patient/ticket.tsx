import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import { clockTime, dayAt, dayName, waitMinutes } from '../ui/clinic-time.ts'
import { headline, stageSentence } from './headline.ts'
import { useLanguage } from './language.tsx'
import { LineAhead } from './line-ahead.tsx'
import { WaitParts } from './wait-parts.tsx'

/** Looks like the paper ticket of a waiting room: the place in large digits, details below. */
export function Ticket({ status, timeZone }: { status: StatusAnswer; timeZone: string | null }) {
  const { texts } = useLanguage()
  const { title, detail } = headline(status, texts)
  const stage = stageSentence(status, texts)
  const paused = status.status === 'waiting' && status.doctorStatus === 'on-break'

  return (
    <article className={`ticket ${status.status}`}>
      <header>
        {status.status === 'waiting' ? (
          <h1>
            <span className="place-label">{texts.place}</span>
            <span className="place">{status.queuePosition}</span>
          </h1>
        ) : (
          <h1>{title}</h1>
        )}
        {status.status === 'waiting' && <LineAhead people={status.queuePosition - 1} />}
        <p className="detail">{status.status === 'waiting' ? texts.ahead(status.queuePosition - 1) : detail}</p>
        {stage && <p className="stage">{stage}</p>}
        {paused && <p className="calm-note">{texts.onBreak}</p>}
      </header>
      <TicketDetails status={status} timeZone={timeZone} />
      <WaitParts status={status} />
    </article>
  )
}

function TicketDetails({ status, timeZone }: { status: StatusAnswer; timeZone: string | null }) {
  const { locale, texts } = useLanguage()
  const isToday = timeZone === null || status.day === dayAt(Date.now(), timeZone)
  const minutes = waitMinutes(status.estimatedWaitTime)
  const wait = minutes === null ? texts.waitPaused : minutes === 0 ? texts.noWait : texts.minutes(minutes)
  const waiting = status.status === 'waiting'
  const { window } = status

  const at = (moment: string) => (timeZone === null ? '…' : clockTime(moment, timeZone, locale))

  function expected(): string {
    return status.expectedAt === null ? texts.afterBreak : at(status.expectedAt)
  }

  return (
    <dl>
      {waiting && isToday && <Fact name={texts.wait} value={wait} />}
      {waiting && <Fact name={texts.expected} value={expected()} />}
      {waiting && window && window.earliest !== window.latest && (
        <Fact name={texts.likely} value={texts.between(at(window.earliest), at(window.latest))} />
      )}
      {!isToday && <Fact name={texts.day} value={dayName(status.day, locale)} />}
      <Fact name={texts.doctor} value={status.doctor} />
      {!isOver(status.status) && (
        <Fact name={texts.doctorIs} value={texts.doctorStatus[status.doctorStatus]} mark={status.doctorStatus} />
      )}
      <Fact name={texts.roomLabel} value={status.room} />
      <Fact name={texts.ticket} value={texts.ticketNumber(status.queueNumber)} />
    </dl>
  )
}

function Fact({ name, value, mark }: { name: string; value: string; mark?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-mark={mark}>{value}</dd>
    </div>
  )
}
