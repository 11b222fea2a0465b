import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import { Text } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/** An older message is no longer shown. */
const SHOWN_MS = 60 * 60_000

/** The delivery of the last message to everybody waiting. */
export function Announced({ board: { announcement, asOf } }: { board: Pick<BoardAnswer, 'announcement' | 'asOf'> }) {
  const { texts } = useStaffLanguage()
  if (!announcement || Date.parse(asOf) - Date.parse(announcement.at) > SHOWN_MS) return null
  const { text, people, sent, onItsWay } = announcement
  return (
    <Text size="sm" my={4} aria-live="polite">
      {texts.announcedResult({ sent, people, onItsWay })} <bdi>“{text}”</bdi>
    </Text>
  )
}
