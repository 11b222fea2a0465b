import { Button, CloseButton, Group, Paper, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStaffLanguage } from './staff-language.tsx'

export type Message = {
  sentence: string
  /** What somebody has to do now. */
  alarm?: string
  undo?: () => void
}
export type Say = (message: Message) => void

/** Long enough to read the message twice. */
const SHOWN_MS = 10_000

/** The feedback of the last command. It stays while the pointer is over it or the focus is in it. */
export function Toast({ message, onClose }: { message: Message; onClose: () => void }) {
  const { texts } = useStaffLanguage()
  const { sentence, alarm, undo } = message
  const [pointedAt, setPointedAt] = useState(false)
  const [focused, setFocused] = useState(false)
  const isAttended = pointedAt || focused

  useEffect(() => {
    if (isAttended) return
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isAttended, onClose])

  return (
    <Paper
      withBorder
      shadow="md"
      radius="md"
      p="md"
      onMouseEnter={() => setPointedAt(true)}
      onMouseLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <Group wrap="nowrap" gap="sm">
        <div>
          <Text className="patient-name">{sentence}</Text>
          {alarm && (
            <Text fw={650} c="var(--mantine-color-error)">
              {alarm}
            </Text>
          )}
        </div>
        {undo && (
          <Button
            size="sm"
            variant="default"
            flex="none"
            onClick={() => {
              onClose()
              undo()
            }}
          >
            {texts.undo}
          </Button>
        )}
        <CloseButton aria-label={texts.close} onClick={onClose} />
      </Group>
    </Paper>
  )
}
