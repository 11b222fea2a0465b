import { Button, CloseButton, Fieldset, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'
import { withDays } from './doctor-form.ts'

type Props = { days: string[]; onChange: (days: string[]) => void }

/** Days on which the doctor is away, whatever the week says. */
export function DaysOff({ days, onChange }: Props) {
  const { locale } = useStaffLanguage()
  const { doctor: words, removeDay } = useAdminTexts()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  return (
    <Fieldset legend={words.daysOff}>
      <Group gap="xs" mb={days.length > 0 ? 'sm' : 0} component="ul" className="days">
        {days.map((day) => (
          <li key={day}>
            {dayName(day, locale)}
            <CloseButton
              size="sm"
              aria-label={removeDay(dayName(day, locale))}
              onClick={() => onChange(days.filter((one) => one !== day))}
            />
          </li>
        ))}
      </Group>
      <Group align="end" gap="sm">
        <TextInput
          type="date"
          label={words.dayFrom}
          value={from}
          onChange={({ currentTarget: { value } }) => setFrom(value)}
        />
        <TextInput
          type="date"
          label={words.dayTo}
          value={to}
          onChange={({ currentTarget: { value } }) => setTo(value)}
        />
        <Button
          variant="default"
          disabled={from === ''}
          onClick={() => {
            onChange(withDays(days, from, to || from))
            setFrom('')
            setTo('')
          }}
        >
          {words.addDays}
        </Button>
      </Group>
    </Fieldset>
  )
}
