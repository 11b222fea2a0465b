import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { DisplayRow, DisplaySettings } from '@anteroom/contracts/display.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Anchor, Button, Container, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { clockTime, dayAt, dayName } from '../ui/clinic-time.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { DisplayForm } from './display-form.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { NewLink } from './new-link.tsx'
import { useStaffLanguage } from './staff-language.tsx'

/** A link is told once, so it stays on the page until the next one is made. */
type Made = { name: string; link: string }

/** The screens of the waiting room: `/doctor?displays`. */
export function Displays() {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [clinic, setClinic] = useState<DoctorsAnswer | null>(null)
  const [displays, setDisplays] = useState<DisplayRow[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const [said, setSaid] = useState('')

  usePageTitle(texts.displays)

  const load = useCallback(async () => {
    const [doctors, list] = await Promise.all([api.doctors(), api.displays()])
    if (!doctors.ok) return setProblem(doctors.problem)
    if (!list.ok) return setProblem(list.problem)
    setProblem(null)
    setClinic(doctors.value)
    setDisplays(list.value.displays)
  }, [api])
  useEffect(() => {
    load()
  }, [load])

  async function make(settings: DisplaySettings): Promise<boolean> {
    const result = await api.addDisplay(settings)
    if (result.ok) setMade({ name: settings.name, link: `${location.origin}/display#${result.value.link}` })
    setSaid('')
    await load()
    // After the list is there again, whose own problem is none of this one's.
    if (!result.ok) setProblem(result.problem)
    return result.ok
  }

  async function withdraw({ id, name }: DisplayRow) {
    const result = await api.withdrawDisplay({ id })
    setMade(null)
    setSaid(result.ok ? texts.displayWithdrawn(name) : texts.refusals[result.problem.reason])
    await load()
  }

  return (
    <Container component="main" size="md" py="md">
      <Group justify="space-between" mb="lg">
        <Anchor href="/doctor">{texts.backToBoard}</Anchor>
        <LanguageChoice />
      </Group>
      <Title order={1} size="h2">
        {texts.displays}
      </Title>
      <Text c="dimmed" mb="md">
        {texts.displaysLead}
      </Text>
      <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>
      <div role="status">{said && <Text mb="md">{said}</Text>}</div>
      {clinic && displays && (
        <Stack gap="xl">
          {made && <NewLink title={texts.displayMade(made.name)} lead={texts.displayMadeLead} link={made.link} />}
          <List displays={displays} clinic={clinic} onWithdraw={withdraw} />
          <DisplayForm clinic={clinic} onMake={make} />
        </Stack>
      )}
    </Container>
  )
}

type ListProps = { displays: DisplayRow[]; clinic: DoctorsAnswer; onWithdraw: (display: DisplayRow) => void }

function List({ displays, clinic: { doctors, timeZone, today }, onWithdraw }: ListProps) {
  const { texts, locale } = useStaffLanguage()
  if (displays.length === 0) return <Text>{texts.displayNone}</Text>

  const nameOf = (doctorId: string) => doctors.find(({ id }) => id === doctorId)?.name ?? doctorId
  function seen(at: string): string {
    const day = dayAt(Date.parse(at), timeZone)
    const time = clockTime(at, timeZone, locale)
    return texts.displaySeen(day === today ? time : `${dayName(day, locale)} ${time}`)
  }

  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {displays.map((display) => (
        <Paper component="li" key={display.id} withBorder radius="md" p="sm">
          <Group justify="space-between" gap="sm">
            <div>
              <Text fw={600} className="patient-name">
                {display.name}
              </Text>
              <Text size="sm" c="dimmed">
                {display.doctorIds.length === 0 ? texts.displayAllDoctors : display.doctorIds.map(nameOf).join(', ')}
                {display.initials && ` · ${texts.displayWithInitials}`}
              </Text>
              <Text size="sm" c="dimmed">
                {display.seenAt === null ? texts.displayNotSeen : seen(display.seenAt)}
              </Text>
            </div>
            <Button
              variant="default"
              size="sm"
              aria-label={texts.displayWithdrawWhere(display.name)}
              onClick={() => onWithdraw(display)}
            >
              {texts.displayWithdraw}
            </Button>
          </Group>
        </Paper>
      ))}
    </Stack>
  )
}
