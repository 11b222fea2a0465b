import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import { Badge, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { wasCalled } from './call-out.ts'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Outcome = CloseRequest['unfinished']

const NAMES_SHOWN = 12

type Props = { waiting: BoardRow[]; disabled: boolean; onNo: () => void; onYes: (outcome: Outcome) => void }

/** Asks how the day ends for those who still wait. Nothing is chosen before somebody has chosen it. */
export function CloseDay({ waiting, disabled, onNo, onYes }: Props) {
  const { texts } = useStaffLanguage()
  const [chosen, setChosen] = useState<Outcome | null>(null)
  const isOpen = (outcome: Outcome) => outcome !== 'no-show' || waiting.every(wasCalled)
  // With nobody waiting there is nothing to choose, and the API refuses this one if somebody has come in between.
  const outcome = waiting.length === 0 ? 'no-show' : chosen !== null && isOpen(chosen) ? chosen : null

  return (
    <Question
      title={texts.closeDay}
      onClose={onNo}
      no={texts.keepOpen}
      yes={texts.closeDay}
      danger
      disabled={disabled || outcome === null}
      onYes={() => {
        if (outcome !== null) onYes(outcome)
      }}
    >
      {waiting.length === 0 ? (
        <Text>{texts.stillWaiting(0)}</Text>
      ) : (
        <Radio.Group
          label={texts.stillWaiting(waiting.length)}
          description={<Names of={waiting} />}
          descriptionProps={{ component: 'div' }}
          value={outcome}
          onChange={(value) => setChosen(outcomes.find((each) => each === value) ?? null)}
        >
          <Stack gap="xs" mt="md">
            {outcomes.map((each) => (
              <Radio
                key={each}
                value={each}
                label={texts.outcomes[each]}
                disabled={!isOpen(each)}
                {...(!isOpen(each) && { description: texts.onlyIfCalled })}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <WithoutPhone count={waiting.filter(({ channel }) => channel === null).length} outcome={outcome} />
    </Question>
  )
}

const outcomes: Outcome[] = ['cancel', 'move', 'no-show']

function Names({ of }: { of: BoardRow[] }) {
  const { texts } = useStaffLanguage()
  return (
    <Group gap={6} mt="xs">
      {of.slice(0, NAMES_SHOWN).map(({ id, patientName }) => (
        <Badge
          key={id}
          variant="default"
          tt="none"
          fw={500}
          size="lg"
          h="auto"
          mih={26}
          className="patient-name"
          styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
        >
          <bdi>{patientName}</bdi>
        </Badge>
      ))}
      {of.length > NAMES_SHOWN && <Text size="sm">{texts.andMore(of.length - NAMES_SHOWN)}</Text>}
    </Group>
  )
}

/** No message reaches them, so somebody has to tell them that their appointment is cancelled or moved. */
function WithoutPhone({ count, outcome }: { count: number; outcome: Outcome | null }) {
  const { texts } = useStaffLanguage()
  if (count === 0 || outcome === null || outcome === 'no-show') return null
  return (
    <Text fw={600} c="var(--mantine-color-error)">
      {texts.tellThose(count)}
    </Text>
  )
}
