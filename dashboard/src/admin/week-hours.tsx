import { Button, CloseButton, Fieldset, Group, Stack, Text } from '@mantine/core'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useAdminTexts } from './admin-language.tsx'
import { type Spans, withMoreHours } from './doctor-form.ts'

/** A Monday: the week is Monday first. */
const MONDAY = Date.UTC(2024, 0, 1)

type Props = { week: Spans[]; isFaulty: (day: number) => boolean; onChange: (week: Spans[]) => void }

/** The hours of each day of the week; what lies between two of a day is a break. */
export function WeekHours({ week, isFaulty, onChange }: Props) {
  const { locale } = useStaffLanguage()
  const { doctor: words, hoursFrom, hoursTo, addHours, removeHours } = useAdminTexts()
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const days = week.map((spans, index) => ({ spans, index, day: name.format(MONDAY + index * 86_400_000) }))

  const set = (index: number, spans: Spans) => onChange(week.map((before, at) => (at === index ? spans : before)))
  return (
    <Fieldset legend={words.week}>
      <Text c="dimmed" size="sm" mb="sm">
        {words.weekHint}
      </Text>
      <Stack gap="xs">
        {days.map(({ spans, index, day }) => (
          <fieldset key={day} className="day-hours" aria-invalid={isFaulty(index)}>
            <legend>{day}</legend>
            <Group gap="sm">
              {spans.length === 0 && <Text c="dimmed">{words.off}</Text>}
              {spans.map((span, at) => {
                const change = (changed: Partial<Spans[number]>) =>
                  set(
                    index,
                    spans.map((before, position) => (position === at ? { ...before, ...changed } : before)),
                  )
                return (
                  // Hours have no name of their own but their place.
                  // biome-ignore lint/suspicious/noArrayIndexKey: they are only added and removed at a place
                  <Group key={at} gap={4} wrap="nowrap">
                    <input
                      type="time"
                      aria-label={hoursFrom(day, at + 1)}
                      value={span.from}
                      onChange={({ currentTarget: { value } }) => change({ from: value })}
                    />
                    –
                    <input
                      type="time"
                      aria-label={hoursTo(day, at + 1)}
                      value={span.to === '24:00' ? '23:59' : span.to}
                      onChange={({ currentTarget: { value } }) => change({ to: value === '23:59' ? '24:00' : value })}
                    />
                    <CloseButton
                      aria-label={removeHours(day, at + 1)}
                      onClick={() =>
                        set(
                          index,
                          spans.filter((_, position) => position !== at),
                        )
                      }
                    />
                  </Group>
                )
              })}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={addHours(day)}
                onClick={() => set(index, withMoreHours(spans))}
              >
                {words.add}
              </Button>
            </Group>
            {isFaulty(index) && (
              <Text c="var(--mantine-color-error)" size="sm">
                {words.faults.week}
              </Text>
            )}
          </fieldset>
        ))}
      </Stack>
    </Fieldset>
  )
}
