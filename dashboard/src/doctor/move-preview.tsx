import type { BoardRow, ClosePreview } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { CloseQuery } from '@anteroom/contracts/requests.ts'
import { whenTexts } from '@anteroom/messages/when.ts'
import { NativeSelect, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { clockTime, dayName } from '../ui/clinic-time.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Preview = { value: ClosePreview | null; problem: Problem | null }
type Asked = CloseQuery & { doctorId: string; waiting: BoardRow[] }

/**
 * Where the waiting patients would be moved; requested again when another day is chosen or the line changes. Null:
 * nothing is requested.
 */
export function useMovePreview(asked: Asked | null): Preview {
  const { api } = useParts()
  const [preview, setPreview] = useState<Preview>({ value: null, problem: null })
  const { waiting, ...question } = asked ?? { waiting: [] }
  const key = asked === null ? null : JSON.stringify([question, waiting.map(({ id, stage }) => [id, stage])])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of what is asked.
  useEffect(() => {
    if (asked === null) return
    let isCurrent = true
    const { doctorId: id, waiting: _, ...query } = asked
    api.previewClose({ id, ...query }).then((result) => {
      if (!isCurrent) return
      setPreview(result.ok ? { value: result.value, problem: null } : { value: null, problem: result.problem })
    })
    return () => {
      isCurrent = false
    }
  }, [api, key])
  return preview
}

type Props = {
  preview: Preview
  timeZone: string
  /** Null: the next days that have a place. */
  moveTo: string | null
  onMoveTo: (day: string | null) => void
}

/** The days to choose from, and the place that each would get. */
export function MovePreview({ preview: { value, problem }, timeZone, moveTo, onMoveTo }: Props) {
  const { texts, language, locale } = useStaffLanguage()
  const days = value?.days ?? []
  const chosen = days.some(({ day }) => day === moveTo) || moveTo === null ? [] : [{ day: moveTo, free: 0 }]
  return (
    <>
      <NativeSelect
        label={texts.toWhichDay}
        value={moveTo ?? ''}
        onChange={({ currentTarget }) => onMoveTo(currentTarget.value || null)}
        data={[
          { value: '', label: texts.nextFreeDays },
          ...[...days, ...chosen].map(({ day, free }) => ({
            value: day,
            label: texts.dayFree(dayName(day, locale), free),
          })),
        ]}
      />
      {problem && (
        <Text role="alert" c="var(--mantine-color-error)">
          {texts.refusals[problem.reason]}
        </Text>
      )}
      <ul className="move-preview" aria-label={texts.outcomes.move} aria-live="polite">
        {value?.places.map(({ appointmentId, patientName, to }) => (
          <li key={appointmentId}>
            <Text span fw={600} className="patient-name">
              <bdi>{patientName}</bdi>
            </Text>{' '}
            {to === null ? (
              <Text span c="var(--mantine-color-error)">
                {texts.noPlaceThere}
              </Text>
            ) : (
              <Text span>
                {[
                  dayName(to.day, locale),
                  texts.number(to.queueNumber),
                  to.expectedAt && whenTexts[language].aboutTime(clockTime(to.expectedAt, timeZone, locale)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
