import type { DoctorSettings, OutsideAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FormAlert } from '../doctor/form-alert.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { useAdminTexts } from './admin-language.tsx'
import { withDays } from './doctor-form.ts'
import { type Outcome, OutsideQuestion } from './outside-question.tsx'

type Props = { doctors: DoctorSettings[]; onDone: (said: string) => void; onClose: () => void }

/** Days off for all doctors at once. Each doctor is saved separately: if one is refused, those before it stay saved. */
export function Holiday({ doctors, onDone, onClose }: Props) {
  const { texts } = useStaffLanguage()
  const { doctor: words, doctorSaved } = useAdminTexts()
  const { api } = useParts()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [outside, setOutside] = useState<OutsideAnswer['outside'] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)

  const changed = doctors.map(({ id, rev, details }) => ({
    id,
    rev,
    details: { ...details, daysOff: withDays(details.daysOff, from, to || from) },
  }))

  async function ask(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    setSending(true)
    const previews = await Promise.all(changed.map(({ id, details }) => api.previewDoctor({ id, details })))
    setSending(false)
    const failed = previews.find((preview) => !preview.ok)
    if (failed && !failed.ok) return setProblem(failed.problem)
    const found = previews.flatMap((preview) => (preview.ok ? preview.value.outside : []))
    if (found.length > 0) return setOutside(found)
    await decide('keep')
  }

  async function decide(how: Outcome) {
    setSending(true)
    const counts = { moved: 0, cancelled: 0 }
    for (const doctor of changed) {
      const saved = await api.saveDoctor({ ...doctor, outside: how })
      if (!saved.ok) {
        setSending(false)
        setOutside(null)
        return setProblem(saved.problem)
      }
      counts.moved += saved.value.moved
      counts.cancelled += saved.value.cancelled
    }
    setSending(false)
    onDone(doctorSaved(counts.moved, counts.cancelled))
  }

  return (
    // A dialog within the form would submit the form as well.
    <>
      <form onSubmit={ask}>
        <Title order={1} size="h2" mb="md">
          {words.holiday}
        </Title>
        <FormAlert mb="md" text={problem && texts.refusals[problem.reason]} />
        <Group align="end" mb="md">
          <TextInput
            type="date"
            label={words.dayFrom}
            required
            withAsterisk={false}
            value={from}
            onChange={({ currentTarget: { value } }) => setFrom(value)}
          />
          <TextInput
            type="date"
            label={words.dayTo}
            value={to}
            onChange={({ currentTarget: { value } }) => setTo(value)}
          />
        </Group>
        <Group>
          <Button type="submit" loading={sending} disabled={from === ''}>
            {words.closeClinic}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.back}
          </Button>
        </Group>
      </form>
      {outside && (
        <OutsideQuestion
          outside={outside}
          others={[]}
          moveTo={null}
          onMoveTo={() => {}}
          onClose={() => setOutside(null)}
          onDecide={decide}
          busy={sending}
        />
      )}
    </>
  )
}
