import type { DoctorSettings } from '@anteroom/contracts/answers.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { dayName } from '../ui/clinic-time.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { DoctorEditor } from './doctor-editor.tsx'
import { newDoctor } from './doctor-form.ts'
import { Holiday } from './holiday.tsx'
import { proposedRoom } from './proposals.ts'

type Shown = { is: 'list' } | { is: 'new' } | { is: 'one'; id: string } | { is: 'holiday' }

/** The doctors of the clinic: added, changed, away, gone. */
export function DoctorsPage() {
  const { texts, language, locale } = useStaffLanguage()
  const { doctor: words, roomAndMinutes, leavesFrom } = useAdminTexts()
  const { api } = useParts()
  const [doctors, setDoctors] = useState<DoctorSettings[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [shown, setShown] = useState<Shown>({ is: 'list' })
  const [said, setSaid] = useState('')

  usePageTitle(words.title)
  const load = useCallback(async () => {
    const result = await api.doctorSettings()
    if (!result.ok) return setProblem(result.problem)
    setProblem(null)
    setDoctors(result.value.doctors)
  }, [api])
  useEffect(() => {
    load()
  }, [load])

  if (doctors === null) return <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>

  const done = (sentence: string) => {
    setSaid(sentence)
    setShown({ is: 'list' })
    load()
  }
  const close = () => {
    setShown({ is: 'list' })
    load()
  }
  const edited = shown.is === 'one' ? (doctors.find(({ id }) => id === shown.id) ?? null) : null
  if (shown.is === 'holiday') return <Holiday doctors={doctors} onDone={done} onClose={close} />
  if (shown.is === 'new' || edited)
    return (
      <DoctorEditor
        doctor={edited}
        initial={edited?.details ?? { ...newDoctor, specialty: words.usualSpecialty, room: proposedRoom(doctors) }}
        others={doctors.filter(({ id }) => id !== edited?.id).map(({ id, details }) => ({ id, name: details.name }))}
        onSaved={done}
        onClose={close}
      />
    )
  return (
    <>
      <Title order={1} size="h2" mb="md">
        {words.title}
      </Title>
      <div role="status">{said && <Text mb="md">{said}</Text>}</div>
      {doctors.length === 0 && <Text mb="md">{words.none}</Text>}
      <Stack component="ul" className="doctors" gap="sm" mb="lg">
        {doctors.map(({ id, details }) => (
          <Group component="li" key={id} justify="space-between">
            <div>
              <Text fw={650}>{nameIn(details, language)}</Text>
              <Text c="dimmed" size="sm">
                {nameIn({ name: details.specialty, names: details.specialties }, language)} ·{' '}
                {roomAndMinutes(details.room, details.consultationMinutes)}
                {details.leavesOn && ` · ${leavesFrom(dayName(details.leavesOn, locale))}`}
              </Text>
            </div>
            <Button
              variant="default"
              aria-label={`${words.edit}: ${details.name}`}
              onClick={() => {
                setSaid('')
                setShown({ is: 'one', id })
              }}
            >
              {words.edit}
            </Button>
          </Group>
        ))}
      </Stack>
      <Group>
        <Button onClick={() => setShown({ is: 'new' })}>{words.addTitle}</Button>
        {doctors.length > 0 && (
          <Button variant="default" onClick={() => setShown({ is: 'holiday' })}>
            {words.holiday}
          </Button>
        )}
      </Group>
    </>
  )
}
