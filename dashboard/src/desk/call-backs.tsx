import type { CallBacksAnswer } from '@anteroom/contracts/desk.ts'
import { Anchor, Button, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import type { Say } from '../doctor/toast.tsx'
import { useDoctorName } from '../doctor/use-doctor-name.ts'
import { useParts } from '../live/parts.ts'
import type { LiveSocket } from '../live/socket.ts'
import { dayName, momentText } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'

type Props = { socket: LiveSocket; say: Say }
type CallBack = CallBacksAnswer['callBacks'][number]

/** The commands that may change this list. */
const CONCERNS = new Set(['ask-call-back', 'called-back', 'release', 'erase', 'erase-visit', 'correct'])

/** The patients who asked for a call back, with their number and since when; nothing if there are none. */
export function CallBacks({ socket, say }: Props) {
  const { texts, locale } = useStaffLanguage()
  const doctorName = useDoctorName()
  const { api } = useParts()
  const [answer, setAnswer] = useState<CallBacksAnswer | null>(null)

  const load = useCallback(async () => {
    const result = await api.callBacks()
    if (result.ok) setAnswer(result.value)
  }, [api])

  useEffect(() => {
    load()
    const onChange = ({ command }: { command: string }) => {
      if (CONCERNS.has(command)) load()
    }
    socket.on('queueChange', onChange)
    socket.on('connect', load)
    return () => {
      socket.off('queueChange', onChange)
      socket.off('connect', load)
    }
  }, [socket, load])

  async function markDone({ appointmentId, patientName }: CallBack) {
    const result = await api.calledBack({ id: appointmentId }, { key: newKey() })
    say({ sentence: result.ok ? texts.calledBack(patientName) : texts.refusals[result.problem.reason] })
    await load()
    keepFocus('h1')
  }

  if (answer === null || answer.callBacks.length === 0) return null
  return (
    <section aria-label={texts.callBacks}>
      <Title order={2} size="h4" mb="xs">
        {texts.callBacks}
      </Title>
      <ul className="found">
        {answer.callBacks.map((one) => (
          <li key={one.appointmentId}>
            <div className="found-who">
              <Text fw={600} className="patient-name">
                <bdi>{one.patientName}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                {[
                  doctorName(one),
                  dayName(one.day, locale),
                  texts.askedAt(momentText(one.since, answer.timeZone, locale)),
                ].join(' · ')}
              </Text>
            </div>
            {one.phone && (
              <Anchor href={`tel:${one.phone}`}>
                <bdi dir="ltr">{one.phone}</bdi>
              </Anchor>
            )}
            <Button size="sm" aria-label={texts.callBackDoneWho(one.patientName)} onClick={() => markDone(one)}>
              {texts.callBackDone}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
