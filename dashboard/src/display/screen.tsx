import type { DisplayAnswer, DisplayCall, DisplayDoctor } from '@anteroom/contracts/display.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { displayTexts } from '@anteroom/messages/display.ts'
import type { CSSProperties } from 'react'
import { QrCode } from '../ui/qr-code.tsx'
import { keyOf } from './calls.ts'

const CALLS_SHOWN = 5
const ROOMS_SHOWN = 6
/** With more calls there is no room for two lines each on a wide screen. */
const MANY_ROOMS = 3

type Props = {
  /** The address that patients check in by; null: none is known. */
  checkInBy: string | null
  answer: DisplayAnswer
  /** The key of the call that is being announced. */
  announced: string | null
  /** The time of day. */
  clock: string
  timeOf: (moment: string) => string
  /** Turns the sound on; null: it is on. */
  onSound: (() => void) | null
}

/**
 * The current calls, the newest one large, and the next patients: numbers and rooms, to be read from the back of the
 * room.
 */
export function Screen({ answer, checkInBy, announced, clock, timeOf, onSound }: Props) {
  const { clinic, trial, calls, doctors, languages } = answer
  const texts = displayTexts[languages[0] ?? 'en']
  const first = calls.find((call) => keyOf(call) === announced) ?? calls[0]
  const others = calls.filter((call) => call !== first).slice(0, CALLS_SHOWN - 1)
  const rooms = doctors
    .filter(({ next, doctorStatus }) => next.length > 0 || doctorStatus !== 'on-time')
    .slice(0, ROOMS_SHOWN)
  return (
    <>
      <header>
        <h1>{clinic}</h1>
        {onSound && (
          <button type="button" onClick={onSound}>
            {texts.soundOn}
          </button>
        )}
        <span className="clock">{clock}</span>
        {trial && <p className="trial">{texts.trial}</p>}
      </header>
      <main>
        <section className="calls">
          {first === undefined ? (
            <p className="nobody">{texts.nobodyYet}</p>
          ) : (
            <table style={{ '--calls': others.length + 1 } as CSSProperties}>
              <thead>
                <tr>
                  <th scope="col">
                    <InEach languages={languages} of="number" />
                  </th>
                  <th scope="col">
                    <InEach languages={languages} of="room" />
                  </th>
                </tr>
              </thead>
              <tbody aria-live="polite">
                <Call key="first" call={first} className={keyOf(first) === announced ? 'first announced' : 'first'} />
                {others.map((call) => (
                  <Call key={keyOf(call)} call={call} />
                ))}
              </tbody>
            </table>
          )}
        </section>
        {rooms.length > 0 && (
          <section
            className={rooms.length > MANY_ROOMS ? 'next many' : 'next'}
            style={{ '--rooms': rooms.length, '--pairs': Math.ceil(rooms.length / 2) } as CSSProperties}
          >
            <h2>
              <InEach languages={languages} of="next" />
            </h2>
            <ul>
              {rooms.map((doctor) => (
                <Next
                  key={doctor.doctorId}
                  doctor={doctor}
                  language={languages[0] ?? 'en'}
                  isAlone={doctors.length === 1}
                  timeOf={timeOf}
                />
              ))}
            </ul>
          </section>
        )}
        {checkInBy && (
          <section className="check-in">
            <QrCode of={checkInBy} label={texts.checkIn} size={200} />
            <p>
              {languages.map((language) => (
                <bdi key={language} lang={language}>
                  {displayTexts[language].checkIn}
                </bdi>
              ))}
            </p>
          </section>
        )}
      </main>
    </>
  )
}

/** One word in each language of the screen, so that its rows need none. */
function InEach({ languages, of }: { languages: Language[]; of: 'number' | 'room' | 'next' }) {
  return languages.map((language, index) => (
    <span key={language}>
      {index > 0 && ' · '}
      <bdi lang={language}>{displayTexts[language][of]}</bdi>
    </span>
  ))
}

function Call({ call: { number, room, initials }, className }: { call: DisplayCall; className?: string }) {
  return (
    <tr className={className}>
      <td>
        {number}
        {initials !== null && <small>{initials}</small>}
      </td>
      <td>{room}</td>
    </tr>
  )
}

type NextProps = {
  doctor: DisplayDoctor
  language: Language
  /** The screen shows only one doctor, so the room need not be named. */
  isAlone: boolean
  timeOf: (moment: string) => string
}

function Next({ doctor: { room, doctorStatus, breakUntil, next }, language, isAlone, timeOf }: NextProps) {
  const texts = displayTexts[language]
  const state =
    doctorStatus === 'running-late'
      ? texts.runningLate
      : doctorStatus === 'on-break' && (breakUntil === null ? texts.onBreak : texts.onBreakUntil(timeOf(breakUntil)))
  const head = [!isAlone && `${texts.room} ${room}`, state].filter(Boolean).join(' · ')
  return (
    <li>
      {head !== '' && <h3>{head}</h3>}
      <p>
        {next.map(({ number, initials }) => (
          <span key={number}>
            {number}
            {initials !== null && <small>{initials}</small>}
          </span>
        ))}
      </p>
    </li>
  )
}
