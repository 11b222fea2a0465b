import type { DoctorsAnswer, StaffLinkAnswer, StaffRow } from '@anteroom/contracts/answers.ts'
import { inLanguage } from '@anteroom/contracts/in-language.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { StaffInvite } from './staff-invite.tsx'
import { StaffLink } from './staff-link.tsx'
import { StaffMemberCard } from './staff-member-card.tsx'

/** Who may log in, and as what. */
export function StaffPage() {
  const { texts, language } = useStaffLanguage()
  const { sections, staffPage } = useAdminTexts()
  const { api } = useParts()
  const [staff, setStaff] = useState<StaffRow[] | null>(null)
  const [clinic, setClinic] = useState<DoctorsAnswer | null>(null)
  const [link, setLink] = useState<StaffLinkAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saved, setSaved] = useState(false)

  usePageTitle(sections.staff)

  const load = useCallback(async () => {
    const result = await api.staff()
    if (result.ok) return setStaff(result.value.staff)
    setProblem(result.problem)
  }, [api])
  useEffect(() => {
    load()
    api.doctors().then((result) => result.ok && setClinic(result.value))
  }, [api, load])

  /** After each change the list is what the API has, and the page says what came of it. */
  async function done(change: { link?: StaffLinkAnswer; problem?: Problem }) {
    setLink(change.link ?? null)
    setProblem(change.problem ?? null)
    setSaved(change.problem === undefined && change.link === undefined)
    await load()
  }

  if (staff === null || clinic === null)
    return <Text role="status">{problem ? texts.refusals[problem.reason] : texts.loading}</Text>
  const { doctors } = inLanguage(clinic, language)
  return (
    <Stack>
      <div>
        <Title order={1} size="h2">
          {sections.staff}
        </Title>
        <Text c="dimmed">{staffPage.lead}</Text>
      </div>
      <div role="alert">{problem && <Text c="var(--mantine-color-error)">{texts.refusals[problem.reason]}</Text>}</div>
      <Text role="status">{saved ? staffPage.saved : ''}</Text>
      {link && <StaffLink key={link.link} made={link} timeZone={clinic.timeZone} />}
      <ul className="plain-list">
        {staff.map((member) => (
          <StaffMemberCard
            key={member.username}
            member={member}
            others={staff.filter((one) => !one.viaProvider && one.state !== 'disabled')}
            doctors={doctors}
            timeZone={clinic.timeZone}
            onDone={done}
          />
        ))}
      </ul>
      <StaffInvite doctors={doctors} onDone={done} />
    </Stack>
  )
}
