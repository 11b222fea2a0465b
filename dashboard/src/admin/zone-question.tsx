import type { ZoneChangeAnswer } from '@anteroom/contracts/answers.ts'
import { Stack, Text } from '@mantine/core'
import { Question } from '../doctor/question.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'

type Props = {
  change: ZoneChangeAnswer
  busy: boolean
  onClose: () => void
  onYes: () => void
}

/** Whom another time zone would move, and by how much, and the question whether it shall. */
export function ZoneQuestion({ change: { today, patients }, busy, onClose, onYes }: Props) {
  const { locale } = useStaffLanguage()
  const { zone: words, zoneTitle, zoneToday, zoneShift } = useAdminTexts()
  const days = [...Map.groupBy(patients, ({ day, doctor }) => `${day} ${doctor}`).entries()]
  return (
    <Question
      title={zoneTitle(patients.length)}
      onClose={onClose}
      no={words.back}
      yes={words.yes}
      busy={busy}
      onYes={onYes}
    >
      <Stack gap="xs">
        <Text>{words.lead}</Text>
        {today.before !== today.after && <Text>{zoneToday(dayName(today.after, locale))}</Text>}
        <ul className="outside">
          {days.map(([key, [first, ...others]]) => (
            <li key={key}>
              <Text fw={650} component="span">
                {first && dayName(first.day, locale)}
              </Text>{' '}
              · {first?.doctor} · {first && zoneShift(first.shiftMinutes)}
              <Text c="dimmed" size="sm">
                {[...(first ? [first] : []), ...others]
                  .map(({ patientName, hasContact }) =>
                    hasContact ? patientName : `${patientName} (${words.noContact})`,
                  )
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      </Stack>
    </Question>
  )
}
