import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { WeekAnswer } from '@anteroom/contracts/desk.ts'
import { Button, Group, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { type BookedPerson, BookForm } from '../doctor/book-form.tsx'
import { Slip } from '../doctor/slip.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import type { Say } from '../doctor/toast.tsx'
import { useDoctorName } from '../doctor/use-doctor-name.ts'
import type { Booked } from '../doctor/walk-in.tsx'
import { useParts } from '../live/parts.ts'
import { dayName, daysLater, momentOn } from '../ui/clinic-time.ts'
import { newKey } from '../ui/new-key.ts'
import { type Choice, WeekTable } from './week-table.tsx'

const WEEK = 7

type Props = {
  say: Say
  onOpen: (doctorId: string, day: string) => void
  /** Who has come without a booking, as far as the name is known; null: nobody is being added. */
  walkIn: { name: string } | null
  onWalkInOver: () => void
}

/** The free places of each doctor on seven days. A press books for somebody on the phone. */
export function Week({ say, onOpen, walkIn, onWalkInOver }: Props) {
  const { texts, locale } = useStaffLanguage()
  const doctorName = useDoctorName()
  const { api } = useParts()
  const [from, setFrom] = useState<string | undefined>(undefined)
  const [week, setWeek] = useState<WeekAnswer | null>(null)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [booked, setBooked] = useState<Booked | null>(null)

  const load = useCallback(async () => {
    const result = await api.week(from === undefined ? {} : { from })
    if (result.ok) setWeek(result.value)
    else say({ sentence: texts.refusals[result.problem.reason] })
  }, [api, from, say, texts])
  useEffect(() => {
    load()
  }, [load])

  async function book(at: { doctorId?: string; day: string }, person: BookedPerson, key: string) {
    const scheduledTime = momentOn(at.day, week?.timeZone ?? 'UTC')
    const doctorId = at.doctorId ?? person.doctorId ?? ''
    const result = await api.book({ ...person, doctorId, scheduledTime }, { key })
    if (!result.ok) return result.problem
    setBooked({ appointment: result.value.appointment, language: person.language })
    await load()
    return null
  }

  async function undo({ id, patientName }: BookAnswer['appointment']) {
    setBooked(null)
    const result = await api.cancel({ id, by: 'clinic' }, { key: newKey() })
    say({ sentence: result.ok ? texts.cancelled(patientName) : texts.refusals[result.problem.reason] })
    await load()
  }

  const [first] = week?.days ?? []
  if (week === null || first === undefined) return null
  const today = week.days.indexOf(week.today)
  const doctors = week.doctors.map((one) => ({ ...one, doctor: doctorName(one) }))
  const withRoom = doctors.filter(({ free }) => (free[today] ?? 0) > 0)
  return (
    <section aria-label={texts.week}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {texts.week}
        </Title>
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            disabled={first <= week.today}
            onClick={() => setFrom(daysLater(first, -WEEK))}
          >
            {texts.weekBefore}
          </Button>
          <Button size="sm" variant="default" onClick={() => setFrom(daysLater(first, WEEK))}>
            {texts.weekAfter}
          </Button>
        </Group>
      </Group>
      <WeekTable week={{ ...week, doctors }} onOpen={onOpen} onChoose={setChosen} />
      <Text size="sm" c="dimmed">
        {texts.weekHint}
      </Text>
      {chosen && (
        <BookForm
          title={texts.bookFor(chosen.doctor, dayName(chosen.day, locale))}
          disabled={false}
          visitTypes={week.visitTypes}
          onAdd={(person, key) => book(chosen, person, key)}
          onClose={() => setChosen(null)}
        />
      )}
      {walkIn && (
        <BookForm
          title={texts.walkIn}
          disabled={false}
          doctors={withRoom.length > 0 ? withRoom : doctors}
          name={walkIn.name}
          visitTypes={week.visitTypes}
          onAdd={(person, key) => book({ day: week.today }, person, key)}
          onClose={onWalkInOver}
        />
      )}
      {booked && (
        <Slip
          booked={booked}
          timeZone={week.timeZone}
          onClose={() => setBooked(null)}
          onUndo={() => undo(booked.appointment)}
        />
      )}
    </section>
  )
}
