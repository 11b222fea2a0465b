import { Button, CloseButton, Group, Paper, Text } from '@mantine/core'
import { useEffect, useState } from 'react'

export type Message = { sentence: string; undo: (() => void) | undefined }
export type Say = (sentence: string, undo?: () => void) => void

/** Long enough to read it twice; in milliseconds. */
const STAYS = 10_000

/** What came of the last command. It stays while somebody points at it or has the focus in it. */
export function Toast({ message, onClose }: { message: Message; onClose: () => void }) {
  const { sentence, undo } = message
  const [pointedAt, setPointedAt] = useState(false)
  const [focused, setFocused] = useState(false)
  const attended = pointedAt || focused

  useEffect(() => {
    if (attended) return
    const timer = setTimeout(onClose, STAYS)
    return () => clearTimeout(timer)
  }, [attended, onClose])

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
        <Text className="patient-name">{sentence}</Text>
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
            Undo
          </Button>
        )}
        <CloseButton aria-label="Close the message" onClick={onClose} />
      </Group>
    </Paper>
  )
}
