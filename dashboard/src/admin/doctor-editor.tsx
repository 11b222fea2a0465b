import type { DoctorSettings } from '@anteroom/contracts/answers.ts'
import type { DoctorDetails } from '@anteroom/contracts/doctor-details.ts'
import { Button, Group, NumberInput, Stack, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { FormAlert } from '../doctor/form-alert.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { isAtFault } from '../ui/is-at-fault.ts'
import { useAdminTexts } from './admin-language.tsx'
import { DaysOff } from './days-off.tsx'
import { trimmed } from './doctor-form.ts'
import { DoctorNameFields } from './doctor-name-fields.tsx'
import { OutsideQuestion } from './outside-question.tsx'
import { useSaveDoctor } from './use-save-doctor.ts'
import { WeekHours } from './week-hours.tsx'

type Props = {
  /** Null: a new one. */
  doctor: DoctorSettings | null
  initial: DoctorDetails
  others: { id: string; name: string }[]
  onSaved: (said: string) => void
  onClose: () => void
}

/** The form of one doctor. */
export function DoctorEditor({ doctor, initial, others, onSaved, onClose }: Props) {
  const { texts } = useStaffLanguage()
  const { doctor: words, save, doctorSaved } = useAdminTexts()
  const [form, setForm] = useState(initial)
  const { problem, sending, outside, moveTo, submit, chooseMoveTo, decide, forget } = useSaveDoctor({
    doctor,
    onSaved: ({ moved, cancelled }) => onSaved(doctorSaved(moved, cancelled)),
  })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])

  const change = (changed: Partial<DoctorDetails>) => setForm((before) => ({ ...before, ...changed }))
  const isFaulty = (field: string) => isAtFault(problem, `details.${field}`)
  return (
    // A dialog within the form would submit the form as well.
    <>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          submit(trimmed(form))
        }}
      >
        <Title order={1} size="h2" mb="md" ref={heading} tabIndex={-1}>
          {doctor ? doctor.details.name : words.addTitle}
        </Title>
        <FormAlert mb="md" text={problem && texts.refusals[problem.reason]} />
        <Stack maw={640}>
          <DoctorNameFields of="name" form={form} isFaulty={isFaulty} onChange={change} />
          <DoctorNameFields of="specialty" form={form} isFaulty={isFaulty} onChange={change} />
          <Group align="start">
            <TextInput
              label={words.room}
              value={form.room}
              maxLength={20}
              onChange={({ currentTarget: { value } }) => change({ room: value })}
              error={isFaulty('room') && words.faults.room}
            />
            <NumberInput
              label={words.minutes}
              min={5}
              max={240}
              value={form.consultationMinutes}
              onChange={(value) => change({ consultationMinutes: Number(value) })}
              error={isFaulty('consultationMinutes') && words.faults.minutes}
            />
          </Group>
          <WeekHours
            week={form.week}
            isFaulty={(day) => isFaulty(`week.${day}`)}
            onChange={(week) => change({ week })}
          />
          <DaysOff days={form.daysOff} onChange={(daysOff) => change({ daysOff })} />
          {doctor && (
            <TextInput
              type="date"
              label={words.leavesOn}
              description={words.leavesHint}
              value={form.leavesOn ?? ''}
              onChange={({ currentTarget: { value } }) => change({ leavesOn: value || null })}
            />
          )}
          <Group>
            <Button type="submit" loading={sending}>
              {save}
            </Button>
            <Button variant="default" onClick={onClose}>
              {words.back}
            </Button>
          </Group>
        </Stack>
      </form>
      {outside && (
        <OutsideQuestion
          outside={outside}
          others={others}
          moveTo={moveTo}
          onMoveTo={chooseMoveTo}
          onClose={forget}
          onDecide={decide}
          busy={sending}
        />
      )}
    </>
  )
}
