import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** One of those whom a changed setting would move, with the rest of the line as children and what becomes of them below. */
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
