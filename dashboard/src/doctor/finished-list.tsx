import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { List, Text } from '@mantine/core'

/** Those whose day here is over, out of the way until somebody looks. */
export function FinishedList({ rows }: { rows: BoardRow[] }) {
  if (rows.length === 0) return null
  return (
    <details>
      <Text component="summary" py="xs">
        Over today: {rows.length}
      </Text>
      <List spacing="xs" listStyleType="none" mt="xs">
        {rows.map(({ id, queueNumber, patientName, status }) => (
          <List.Item key={id}>
            No. {queueNumber} {patientName} · {status}
          </List.Item>
        ))}
      </List>
    </details>
  )
}
