import type { Problem } from '@anteroom/contracts/problem.ts'
import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { clockTime, dayAt } from '../ui/clinic-time.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { isStaffed } from './is-staffed.ts'
import { useChannels } from './use-channels.ts'

/** What is done of the set-up; null: not known yet. */
type Done = { isClinicSaved: boolean; doctors: boolean; staff: boolean; timeZone: string } | null

/** The steps of the set-up with what is still open, and the end of trial mode. */
export function GoLivePage() {
  const { texts, locale } = useStaffLanguage()
  const { goLive: words, sections, wentLive } = useAdminTexts()
  const { api } = useParts()
  const { found, problem, setFound } = useChannels()
  const [done, setDone] = useState<Done>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)

  usePageTitle(words.title)
  useEffect(() => {
    Promise.all([api.clinicSettings(), api.doctorSettings(), api.staff()]).then(([clinic, doctors, staff]) => {
      if (!clinic.ok || !doctors.ok || !staff.ok) return
      const working = doctors.value.doctors.filter(({ details }) => details.week.some((spans) => spans.length > 0))
      setDone({
        isClinicSaved: clinic.value.rev > 0,
        doctors: working.length > 0,
        staff: isStaffed(staff.value.staff, working),
        timeZone: clinic.value.details.timeZone,
      })
    })
  }, [api])

  async function start() {
    setSending(true)
    const result = await api.goLive()
    setSending(false)
    if (!result.ok) return setRefused(result.problem)
    setFound(result.value)
  }

  const wrong = problem ?? refused
  if (found === null || done === null)
    return <div role="alert">{wrong && <Text>{texts.refusals[wrong.reason]}</Text>}</div>
  const isOn = found.channels.some(({ isOn, fault }) => isOn && fault === null)
  // Where there was never a trial, the environment says what the clinic is called, and that is enough.
  const steps = [
    { path: 'clinic', name: sections.clinic, isDone: done.isClinicSaved || !found.trial, open: words.clinicOpen },
    { path: 'doctors', name: sections.doctors, isDone: done.doctors, open: words.doctorsOpen },
    { path: 'staff', name: sections.staff, isDone: done.staff, open: words.staffOpen },
    { path: 'channels', name: sections.channels, isDone: isOn, open: words.channelsOpen },
    { path: 'channels', name: words.test, isDone: found.testAddresses.length > 0, open: words.testOpen },
  ]
  return (
    <>
      <Title order={1} size="h2" mb="xs">
        {words.title}
      </Title>
      <div role="status">
        <Text mb="md">
          {found.trial
            ? words.trialLead
            : found.wentLive
              ? wentLive(
                  found.wentLive.by,
                  `${dayAt(Date.parse(found.wentLive.at), done.timeZone)}, ${clockTime(found.wentLive.at, done.timeZone, locale)}`,
                )
              : words.live}
        </Text>
      </div>
      <div role="alert">{wrong && <Text mb="md">{texts.refusals[wrong.reason]}</Text>}</div>
      <Stack component="ol" className="steps" gap="xs" mb="lg">
        {steps.map(({ path, name, isDone, open }) => (
          <li key={name}>
            <Anchor href={`/admin/${path}`} underline="always">
              {name}
            </Anchor>{' '}
            · {isDone ? `✓ ${words.done}` : open}
          </li>
        ))}
      </Stack>
      {found.trial && (
        <Button onClick={start} loading={sending} disabled={!done.doctors}>
          {words.start}
        </Button>
      )}
    </>
  )
}
