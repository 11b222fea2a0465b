import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Text } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/** Why somebody comes, and what staff have noted, where there is either. */
export function VisitWords({ row: { reason, note } }: { row: Pick<BoardRow, 'reason' | 'note'> }) {
  const { texts } = useStaffLanguage()
  return (
    <>
      {reason && (
        <Text size="sm" lh={1.25} className="visit-words">
          <bdi>{reason}</bdi>
        </Text>
      )}
      {note && (
        <Text size="sm" lh={1.25} c="dimmed" className="visit-words">
          {texts.note}: <bdi>{note}</bdi>
        </Text>
      )}
    </>
  )
}
