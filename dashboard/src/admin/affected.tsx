import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/**
 * A patient, or a group of them, whose appointment a changed setting would move: the rest of the line as children, the
 * outcome below.
 */
export function Affected({ who, outcome, children }: { who: string; outcome: string; children: ReactNode }) {
  return (
    <li>
      <Text fw={650} component="span">
        {who}
      </Text>{' '}
      · {children}
      <Text c="dimmed" size="sm">
        {outcome}
      </Text>
    </li>
  )
}
