import type { FindAnswer, FoundAppointment } from '@anteroom/contracts/desk.ts'
import { Button, Loader, Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isAwaited } from '../doctor/is-awaited.ts'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { StageBadge } from '../doctor/stage-badge.tsx'
import type { Say } from '../doctor/toast.tsx'
import { useDoctorName } from '../doctor/use-doctor-name.ts'
import { useKeys } from '../doctor/use-keys.ts'
import { useParts } from '../live/parts.ts'
import { dayName } from '../ui/clinic-time.ts'
import { newKey } from '../ui/new-key.ts'
import { ChangeDialog } from './change-dialog.tsx'

/** The search starts this long after the last letter was typed, not at each one. */
const PAUSE_MS = 200

/** Only on devices with a keyboard: on others the focus would open one on the screen. */
const HAS_KEYBOARD = '(hover: hover) and (pointer: fine)'

type Props = {
  say: Say
  onOpen: (doctorId: string, day?: string) => void
  /** Somebody who is not found has come without a booking. */
  onWalkIn: (name: string) => void
  onSignedOut: () => void
}

/** Finds a patient over all doctors and days, and says in one press that they are here. */
export function Search({ say, onOpen, onWalkIn, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const { text, setText, found, isCurrent, isLooking, checkIn, askCallBack } = useSearch({ say, onSignedOut })
  const [changing, setChanging] = useState<FoundAppointment | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  useEffect(() => {
    if (matchMedia(HAS_KEYBOARD).matches) field.current?.focus()
  }, [])

  const clear = () => {
    setText('')
    field.current?.focus()
  }
  const mayCheckIn = (one: FoundAppointment) => found !== null && one.day === found.today && isAwaited(one.stage)

  function addUnknown() {
    const typed = text.trim()
    setText('')
    onWalkIn(/\p{L}/u.test(typed) ? typed : '')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      // From an empty field to where keys have their meaning.
      if (text === '') document.querySelector<HTMLElement>('h1')?.focus()
      else clear()
    }
    // Results for the text before may be of somebody else.
    if (event.key !== 'Enter' || found === null || !isCurrent) return
    event.preventDefault()
    if (found.appointments.length === 0) return addUnknown()
    const [only, ...others] = found.appointments.filter(mayCheckIn)
    if (only === undefined) return
    if (others.length === 0) checkIn(only).then(clear)
    // With several results somebody has to choose.
    else document.querySelector<HTMLElement>('.found button')?.focus()
  }

  return (
    <search className="search">
      <TextInput
        ref={field}
        label={texts.findPatient}
        description={texts.findHint}
        type="search"
        autoComplete="off"
        maxLength={80}
        value={text}
        rightSection={isLooking && <Loader size="xs" />}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <div role="status" className="search-said">
        {found && (found.appointments.length === 0 ? texts.findNone : texts.foundCount(found.appointments.length))}
      </div>
      {found?.appointments.length === 0 && (
        <Button size="sm" variant="default" onClick={addUnknown}>
          {texts.walkIn}
        </Button>
      )}
      {found && found.appointments.length > 0 && (
        <ul className="found">
          {found.appointments.map((one) => (
            <Found
              key={one.appointmentId}
              one={one}
              today={found.today}
              onCheckIn={mayCheckIn(one) ? () => checkIn(one).then(clear) : null}
              onCallBack={one.status === 'waiting' && one.phoneEnd !== null ? () => askCallBack(one) : null}
              onChange={one.status === 'waiting' ? () => setChanging(one) : null}
              onOpen={() => {
                onOpen(one.doctorId, one.day > found.today ? one.day : undefined)
                setText('')
              }}
            />
          ))}
        </ul>
      )}
      {changing && (
        <ChangeDialog
          of={changing}
          say={say}
          onChanged={clear}
          onClose={() => {
            setChanging(null)
            field.current?.focus()
          }}
        />
      )}
      {found?.more && <Text size="sm">{texts.findMore}</Text>}
    </search>
  )
}

/** The typed text and its results. A late answer to an earlier text is not shown. */
function useSearch({ say, onSignedOut }: Pick<Props, 'say' | 'onSignedOut'>) {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ of: string; answer: FindAnswer } | null>(null)
  const [isLooking, setIsLooking] = useState(false)
  const wanted = text.trim()

  useEffect(() => {
    if (wanted === '') return setFound(null)
    let isCurrent = true
    const timer = setTimeout(async () => {
      setIsLooking(true)
      const result = await api.find({ text: wanted })
      setIsLooking(false)
      if (!isCurrent) return
      if (result.ok) return setFound({ of: wanted, answer: result.value })
      if (result.problem.reason === 'not-signed-in') return onSignedOut()
      say({ sentence: texts.refusals[result.problem.reason] })
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted, api, say, texts, onSignedOut])

  async function checkIn({ appointmentId, patientName, stage }: FoundAppointment) {
    const result = await api[stage === 'missed' ? 'comeBack' : 'checkIn']({ id: appointmentId }, { key: newKey() })
    say({ sentence: result.ok ? texts.checkedIn(patientName) : texts.refusals[result.problem.reason] })
  }

  async function askCallBack({ appointmentId, patientName }: FoundAppointment) {
    const result = await api.askCallBack({ id: appointmentId }, { key: newKey() })
    say({ sentence: result.ok ? texts.callBackNoted(patientName) : texts.refusals[result.problem.reason] })
  }

  return {
    text,
    setText,
    askCallBack,
    found: wanted === '' ? null : (found?.answer ?? null),
    isCurrent: found?.of === wanted,
    isLooking,
    checkIn,
  }
}

type FoundProps = {
  one: FoundAppointment
  today: string
  onCheckIn: (() => void) | null
  onChange: (() => void) | null
  onCallBack: (() => void) | null
  onOpen: () => void
}

function Found({ one, today, onCheckIn, onChange, onCallBack, onOpen }: FoundProps) {
  const { texts, locale } = useStaffLanguage()
  const doctorName = useDoctorName()
  const { status, stage, patientName, phoneEnd } = one
  return (
    <li>
      <div className="found-who">
        <Text fw={600} className="patient-name">
          {texts.number(one.number)} · <bdi>{patientName}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {[doctorName(one), one.day !== today && dayName(one.day, locale), phoneEnd && texts.phoneEnding(phoneEnd)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {stage !== null ? (
          <StageBadge row={{ stage, callCount: 0 }} />
        ) : (
          <Text size="sm">
            {status === 'waiting' ? null : status === 'in-progress' ? texts.inTheRoom : texts.ends[status]}
          </Text>
        )}
      </div>
      {onCheckIn && (
        <Button size="sm" aria-label={texts.checkInWho(patientName)} onClick={onCheckIn}>
          {texts.checkIn}
        </Button>
      )}
      {onChange && (
        <Button size="sm" variant="default" aria-label={texts.changeWho(patientName)} onClick={onChange}>
          {texts.change}
        </Button>
      )}
      {onCallBack && (
        <Button size="sm" variant="subtle" aria-label={`${texts.askCallBack}: ${patientName}`} onClick={onCallBack}>
          {texts.askCallBack}
        </Button>
      )}
      {one.day >= today && (
        <Button size="sm" variant="default" aria-label={texts.openList(doctorName(one))} onClick={onOpen}>
          {texts.open}
        </Button>
      )}
    </li>
  )
}
