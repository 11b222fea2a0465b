import { Button, Group, Text } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

const LENGTHS = [15, 30, 60]

type Props = { hasEnd: boolean; disabled: boolean; onChoose: (minutes: number | null) => void }

/** How long the break is, from now. Buttons, so that no length is chosen on the way to another by the arrow keys. */
export function BreakLength({ hasEnd, disabled, onChoose }: Props) {
  const { texts } = useStaffLanguage()
  return (
    <Group role="group" aria-label={texts.breakLength} gap="xs" mt="sm">
      <Text size="sm" aria-hidden="true">
        {texts.breakLength}
      </Text>
      {LENGTHS.map((minutes) => (
        <Button key={minutes} size="sm" variant="default" disabled={disabled} onClick={() => onChoose(minutes)}>
          {texts.minutesLong(minutes)}
        </Button>
      ))}
      <Button
        size="sm"
        variant="default"
        disabled={disabled || !hasEnd}
        aria-pressed={!hasEnd}
        onClick={() => onChoose(null)}
      >
        {texts.untilBack}
      </Button>
    </Group>
  )
}
