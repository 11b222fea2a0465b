import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import { Alert, Button, Group, VisuallyHidden } from '@mantine/core'
import type { Followed } from '../live/follow.ts'
import { useNow } from '../ui/use-now.ts'

type Props = { followed: Followed<BoardAnswer>; onRefresh: () => void }

const ageOf = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 5_000) * 5
  if (seconds < 5) return 'a few seconds'
  return seconds < 60 ? `${seconds} seconds` : `${Math.floor(seconds / 60)} min`
}

/** Empty while the connection is up; otherwise says how old the list may be. */
export function ConnectionNotice({ followed, onRefresh }: Props) {
  const { problem, connection, lastContactAt } = followed
  const now = useNow(5_000)

  const title = problem ? 'No connection to the clinic' : connection === 'down' ? 'Live updates are paused' : null
  const sentence = problem
    ? `This list is ${ageOf(now - lastContactAt)} old. Nothing can be changed until the connection is back.`
    : 'The list is fetched every 10 seconds.'
  return (
    <>
      {/* Announced once: the age below changes too often for a screen reader. */}
      <VisuallyHidden role="status">{title}</VisuallyHidden>
      {title !== null && (
        <Alert color={problem ? 'alarm' : 'yellow'} title={title} role="group">
          <Group justify="space-between" gap="sm">
            <span>{sentence}</span>
            <Button size="sm" variant="default" onClick={onRefresh}>
              Refresh
            </Button>
          </Group>
        </Alert>
      )}
    </>
  )
}
