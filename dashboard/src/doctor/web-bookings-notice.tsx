import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { Alert, Group } from '@mantine/core'
import { useMemo } from 'react'
import { useNow } from '../ui/use-now.ts'
import { useStaffLanguage } from './staff-language.tsx'
import { WrappingButton } from './wrapping-button.tsx'

type Props = {
  web: BoardAnswer['web']
  /** Whether this person may work the brake. */
  mayChange: boolean
  disabled: boolean
  onChange: (webBookings: WebBookings) => void
}

/**
 * Says that bookings on the web are off or limited, with one press to take them again; or, while unusually many are
 * refused, offers the two brakes. Nothing while neither is so.
 */
export function WebBookingsNotice({ web, mayChange, disabled, onChange }: Props) {
  const { texts } = useStaffLanguage()
  const now = useNow(30_000)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer was heard at another moment.
  const heardAt = useMemo(() => performance.now(), [web])
  const isAlarm = web.alarmForSeconds !== null && Math.max(0, now - heardAt) < web.alarmForSeconds * 1_000
  if (web.webBookings === 'on' && !isAlarm) return null

  const brakes = web.webBookings === 'on' ? (['verified', 'off'] as const) : (['on'] as const)
  const title = web.webBookings === 'on' ? texts.webAlarm : texts.webIs[web.webBookings]
  return (
    <Alert
      color={web.webBookings === 'on' ? 'alarm' : 'yellow'}
      title={title}
      role="status"
      // Yellow on yellow cannot be read.
      {...(web.webBookings !== 'on' && { styles: { title: { color: 'var(--mantine-color-text)' } } })}
    >
      <Group justify="space-between" gap="sm">
        <span>{web.webBookings === 'on' ? texts.webAlarmMeans : texts.webOtherWays}</span>
        {mayChange && (
          <Group gap="xs">
            {brakes.map((brake) => (
              <WrappingButton key={brake} size="sm" disabled={disabled} mih={36} py={6} onClick={() => onChange(brake)}>
                {texts.webSwitch[brake]}
              </WrappingButton>
            ))}
          </Group>
        )}
      </Group>
    </Alert>
  )
}
