import type { DeskAnswer, DeskDoctor } from '@anteroom/contracts/desk.ts'
import { Text, UnstyledButton } from '@mantine/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Behind } from '../doctor/behind.tsx'
import { ConnectionNotice } from '../doctor/connection-notice.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useDoctorName } from '../doctor/use-doctor-name.ts'
import { useParts } from '../live/parts.ts'
import type { LiveSocket } from '../live/socket.ts'
import { clockTime, dayName } from '../ui/clinic-time.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { followDesk } from './follow-desk.ts'

type Props = { socket: LiveSocket; onOpen: (doctorId: string) => void; onSignedOut: () => void }

/** A line for each doctor: who is in the room, how many wait, how late it is, and what is free next. */
export function Overview({ socket, onOpen, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [follower] = useState(() => followDesk({ api, socket }))
  const followed = useSyncExternalStore(follower.subscribe, follower.state)
  const { value: desk, problem } = followed

  usePageTitle(texts.frontDesk)

  const signedOut = problem?.reason === 'not-signed-in'
  useEffect(() => {
    if (signedOut) onSignedOut()
  }, [signedOut, onSignedOut])

  if (desk === null) return <Text role="status">{problem ? texts.refusals[problem.reason] : texts.loading}</Text>
  return (
    <>
      <ConnectionNotice followed={followed} onRefresh={follower.refresh} />
      <ul className="doctors" data-rev={desk.asOf}>
        {desk.doctors.map((doctor) => (
          <li key={doctor.doctorId}>
            <Doctor doctor={doctor} desk={desk} onOpen={() => onOpen(doctor.doctorId)} />
          </li>
        ))}
      </ul>
    </>
  )
}

type DoctorProps = { doctor: DeskDoctor; desk: DeskAnswer; onOpen: () => void }

/** "Now" is not given as a clock time. */
const isNow = (moment: string, { asOf }: DeskAnswer) => Date.parse(moment) - Date.parse(asOf) < 60_000

function Doctor({ doctor, desk, onOpen }: DoctorProps) {
  const { texts, locale } = useStaffLanguage()
  const doctorName = useDoctorName()
  const { day, timeZone } = desk
  const { inRoom, breakUntil, nextFree } = doctor
  const timeOf = (moment: string) => clockTime(moment, timeZone, locale)
  return (
    <UnstyledButton className="doctor-line" data-status={doctor.doctorStatus} onClick={onOpen}>
      <span className="doctor-who">
        <Text span fw={650}>
          {doctorName(doctor)}
        </Text>
        <Text span size="sm" c="dimmed">
          {texts.room(doctor.room)}
          {doctor.day !== day && ` · ${dayName(doctor.day, locale)}`}
          {doctor.doctorStatus !== 'on-time' && ` · ${texts.doctorStatus[doctor.doctorStatus]}`}
          {breakUntil !== null && ` · ${texts.onBreakUntil(timeOf(breakUntil))}`}
        </Text>
      </span>
      <span className="doctor-room patient-name">
        {inRoom === null ? (
          <Text span c="dimmed">
            {texts.roomFree}
          </Text>
        ) : (
          <>
            <Text span fw={600}>
              {texts.number(inRoom.number)} · <bdi>{inRoom.patientName}</bdi>
            </Text>
            <Text span size="sm" c="dimmed">
              {texts.inRoomSince(timeOf(inRoom.startedAt))}
            </Text>
          </>
        )}
      </span>
      <span>
        {doctor.closed ? texts.dayClosed : texts.hereOf(doctor.here, doctor.waiting)}
        <Behind minutes={doctor.behindMinutes} />
      </span>
      <span>
        {nextFree === null
          ? doctor.doctorStatus !== 'on-break' && !doctor.closed && texts.noneFree
          : isNow(nextFree, desk)
            ? texts.nextFreeNow
            : texts.nextFreeAt(timeOf(nextFree))}
      </span>
    </UnstyledButton>
  )
}
