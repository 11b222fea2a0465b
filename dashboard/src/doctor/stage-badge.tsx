import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { Stage } from '@anteroom/contracts/status.ts'
import { Badge } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/** Null: no colour of its own. */
const colours: Record<Stage, string | null> = {
  expected: null,
  here: 'clinic',
  called: 'clinic',
  missed: 'alarm',
  held: null,
}

/** The stage of a waiting patient. */
export function StageBadge({ row: { stage, callCount } }: { row: Pick<BoardRow, 'stage' | 'callCount'> }) {
  const { texts } = useStaffLanguage()
  if (stage === null) return null
  const color = colours[stage]
  return (
    <Badge
      data-stage={stage}
      tt="none"
      fw={550}
      radius="sm"
      fz="xs"
      h="auto"
      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
      {...(color ? { variant: 'light', color } : { variant: 'default' })}
    >
      {stage === 'called' && callCount > 1 ? texts.calledTimes(callCount) : texts.stages[stage]}
    </Badge>
  )
}
