import { Text } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/** A smaller difference is not called late or early. */
const WORTH_SAYING = 5

/** How late the day runs; nothing while nobody knows. */
export function Behind({ minutes }: { minutes: number | null }) {
  const { texts } = useStaffLanguage()
  if (minutes === null) return null
  if (Math.abs(minutes) < WORTH_SAYING) return <> · {texts.onSchedule}</>
  return (
    <>
      {' · '}
      <Text span fw={650} {...(minutes > 0 && { c: 'var(--mantine-color-error)' })}>
        {minutes > 0 ? texts.behind(minutes) : texts.ahead(-minutes)}
      </Text>
    </>
  )
}
