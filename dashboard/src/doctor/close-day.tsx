import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import { Badge, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { wasCalled } from './call-out.ts'
import { MovePreview, useMovePreview } from './move-preview.tsx'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Outcome = CloseRequest['unfinished']
/** How the day ends for those who still wait. */
export type Ending = Omit<CloseRequest, 'day'>

const NAMES_SHOWN = 12

type Props = {
  doctorId: string
  /** Left out: the doctor's current day. */
  day?: string
  timeZone: string
  waiting: BoardRow[]
  disabled: boolean
  onNo: () => void
  onYes: (ending: Ending) => void
}

/** Asks how the day ends for those who still wait. Nothing is chosen before somebody has chosen it. */
export function CloseDay({ waiting, disabled, onNo, onYes, timeZone, ...ofDay }: Props) {
  const { texts } = useStaffLanguage()
  const [chosen, setChosen] = useState<Outcome | null>(null)
  const [moveTo, setMoveTo] = useState<string | null>(null)
  const [areNoShows, setAreNoShows] = useState(false)

  const called = waiting.filter(wasCalled)
  const isOpen = (outcome: Outcome) => outcome !== 'no-show' || called.length === waiting.length
  // With nobody waiting there is nothing to choose, and the API refuses this one if somebody has come in between.
  const outcome = waiting.length === 0 ? 'no-show' : chosen !== null && isOpen(chosen) ? chosen : null
  const mayMix = outcome !== null && outcome !== 'no-show' && called.length > 0 && called.length < waiting.length
  const ending: Omit<Ending, 'unfinished'> = {
    ...(mayMix && areNoShows && { called: 'no-show' as const }),
    ...(outcome === 'move' && moveTo !== null && { moveTo }),
  }
  const preview = useMovePreview(outcome === 'move' ? { ...ofDay, ...ending, waiting } : null)
  const fitsNobody = outcome === 'move' && preview.value !== null && preview.value.places.every(({ to }) => to === null)
  const told = waiting.filter((row) => ending.called === undefined || !wasCalled(row))

  return (
    <Question
      title={texts.closeDay}
      onClose={onNo}
      no={texts.keepOpen}
      yes={texts.closeDay}
      danger
      disabled={disabled || outcome === null || fitsNobody}
      onYes={() => {
        if (outcome !== null) onYes({ unfinished: outcome, ...ending })
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
      {mayMix && (
        <Checkbox
          label={texts.calledAreNoShows(called.length)}
          checked={areNoShows}
          onChange={({ currentTarget }) => setAreNoShows(currentTarget.checked)}
        />
      )}
      {outcome === 'move' && <MovePreview preview={preview} timeZone={timeZone} moveTo={moveTo} onMoveTo={setMoveTo} />}
      <WithoutPhone count={told.filter(({ channel }) => channel === null).length} outcome={outcome} />
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

/** Patients whom no message reaches: somebody has to tell them that their appointment is cancelled or moved. */
function WithoutPhone({ count, outcome }: { count: number; outcome: Outcome | null }) {
  const { texts } = useStaffLanguage()
  if (count === 0 || outcome === null || outcome === 'no-show') return null
  return (
    <Text fw={600} c="var(--mantine-color-error)">
      {texts.tellThose(count)}
    </Text>
  )
}
