import type { ZoneChangeAnswer } from '@anteroom/contracts/answers.ts'
import { Stack, Text } from '@mantine/core'
import { Question } from '../doctor/question.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'
import { Affected } from './affected.tsx'

type Props = {
  change: ZoneChangeAnswer
  busy: boolean
  onClose: () => void
  onYes: () => void
}

/** Asks whether to change the time zone, and lists the patients whose appointments it would move, and by how much. */
export function ZoneQuestion({ change: { today, patients }, busy, onClose, onYes }: Props) {
  const { locale } = useStaffLanguage()
  const { zone: words, zoneTitle, zoneToday, zoneShift } = useAdminTexts()
  const days = [...Map.groupBy(patients, ({ day, doctor }) => `${day} ${doctor}`).entries()]
  const nameOf = ({ patientName, hasContact }: ZoneChangeAnswer['patients'][number]) =>
    hasContact ? patientName : `${patientName} (${words.noContact})`
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
          {days.flatMap(([key, [first, ...others]]) =>
            first ? (
              <Affected key={key} who={dayName(first.day, locale)} outcome={[first, ...others].map(nameOf).join(' · ')}>
                {first.doctor} · {zoneShift(first.shiftMinutes)}
              </Affected>
            ) : (
              []
            ),
          )}
        </ul>
      </Stack>
    </Question>
  )
}
