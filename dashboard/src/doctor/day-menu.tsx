import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import { Button, Menu, Radio, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { Question } from './question.tsx'

type Unfinished = CloseRequest['unfinished']

const choices: Record<Unfinished, string> = {
  'no-show': 'They did not come',
  move: 'Move them to the next working day',
}

const isChoice = (word: string): word is Unfinished => word in choices

type Props = { doctorId: string; disabled: boolean; onClose: (unfinished: Unfinished) => void }

/** The actions on the day as a whole. */
export function DayMenu({ doctorId, disabled, onClose }: Props) {
  const [asking, setAsking] = useState(false)
  const [unfinished, setUnfinished] = useState<Unfinished>('no-show')
  const opener = useRef<HTMLButtonElement>(null)

  function stopAsking() {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <>
      <Menu position="bottom-end" shadow="md" withArrow withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button ref={opener} size="sm" variant="subtle" disabled={disabled}>
            Day
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={`/doctor?poster=${encodeURIComponent(doctorId)}`} target="_blank">
            Poster with QR codes
          </Menu.Item>
          <Menu.Item disabled={disabled} onClick={() => setAsking(true)}>
            Close the day …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <Question
          title="Close the day"
          onClose={stopAsking}
          no="Keep it open"
          yes="Close the day"
          danger
          disabled={disabled}
          onYes={() => {
            stopAsking()
            onClose(unfinished)
          }}
        >
          <Radio.Group
            label="What becomes of those who wait?"
            value={unfinished}
            onChange={(chosen) => {
              if (isChoice(chosen)) setUnfinished(chosen)
            }}
          >
            <Stack gap="xs" mt="xs">
              {Object.entries(choices).map(([value, words]) => (
                <Radio key={value} value={value} label={words} />
              ))}
            </Stack>
          </Radio.Group>
        </Question>
      )}
    </>
  )
}
