import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { Alert, Button, Group, VisuallyHidden } from '@mantine/core'
import type { Followed } from '../live/follow.ts'
import { useNow } from '../ui/use-now.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { followed: Followed<unknown>; onRefresh: () => void }

function ageOf(milliseconds: number, texts: StaffTexts): string {
  const seconds = Math.floor(milliseconds / 5_000) * 5
  if (seconds < 5) return texts.ageFewSeconds
  return seconds < 60 ? texts.ageSeconds(seconds) : texts.ageMinutes(Math.floor(seconds / 60))
}

/** Empty while the connection is up; otherwise says how old the list may be. */
export function ConnectionNotice({ followed, onRefresh }: Props) {
  const { texts } = useStaffLanguage()
  const { problem, connection, lastContactAt } = followed
  const now = useNow(5_000)

  const title = problem ? texts.noConnection : connection === 'down' ? texts.reconnecting : null
  const sentence = problem ? `${ageOf(now - lastContactAt, texts)} ${texts.noChanges}` : texts.everyTenSeconds
  return (
    <>
      {/* Announced once: the age below changes too often for a screen reader. */}
      <VisuallyHidden role="status">{title}</VisuallyHidden>
      {title !== null && (
        <Alert color={problem ? 'alarm' : 'yellow'} title={title} role="group" className="connection-notice">
          <Group justify="space-between" gap="sm">
            <span>{sentence}</span>
            <Button size="sm" variant="default" onClick={onRefresh}>
              {texts.refresh}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  )
}
