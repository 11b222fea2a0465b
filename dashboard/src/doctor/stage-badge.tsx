import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { Stage } from '@anteroom/contracts/status.ts'
import { Badge } from '@mantine/core'

const badges: Record<Stage, { words: string; color?: string }> = {
  expected: { words: 'expected' },
  here: { words: 'is here', color: 'clinic' },
  called: { words: 'called', color: 'clinic' },
  missed: { words: 'missed the call', color: 'alarm' },
  held: { words: 'asked for more time' },
}

/** The stage of a waiting patient. */
export function StageBadge({ row: { stage, callCount } }: { row: BoardRow }) {
  if (stage === null) return null
  const { words, color } = badges[stage]
  return (
    <Badge
      tt="none"
      fw={550}
      radius="sm"
      fz="xs"
      h="auto"
      my={2}
      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
      {...(color ? { variant: 'light', color } : { variant: 'default' })}
    >
      {stage === 'called' && callCount > 1 ? `called ${callCount} times` : words}
    </Badge>
  )
}
