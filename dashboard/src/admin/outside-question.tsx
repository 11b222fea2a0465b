import type { OutsideAnswer } from '@anteroom/contracts/answers.ts'
import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { Question } from '../doctor/question.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'
import { Affected } from './affected.tsx'

export type Outcome = 'move' | 'cancel' | 'keep'

type Props = {
  outside: OutsideAnswer['outside']
  /** Doctors who can take them over; chosen: null is their own doctor on a later day. */
  others: { id: string; name: string }[]
  moveTo: string | null
  onMoveTo: (doctorId: string | null) => void
  onClose: () => void
  onDecide: (how: Outcome) => void
  busy: boolean
}

/** Lists the patients outside the new hours with what would happen to each, and asks what should happen. */
export function OutsideQuestion({ outside, others, moveTo, onMoveTo, onClose, onDecide, busy }: Props) {
  const { locale } = useStaffLanguage()
  const { outside: words, outsideTitle, movesTo } = useAdminTexts()
  const [how, setHow] = useState<Outcome>('move')
  const becomes = ({ moveTo: to, hasContact }: Props['outside'][number]) => {
    if (how === 'keep') return words.stays
    const what = how === 'move' && to ? movesTo(dayName(to.day, locale), to.doctor) : words.cancelled
    return hasContact ? what : `${what} · ${words.noContact}`
  }
  return (
    <Question
      title={outsideTitle(outside.length)}
      onClose={onClose}
      no={words.back}
      yes={words.yes}
      danger={how === 'cancel'}
      busy={busy}
      onYes={() => onDecide(how)}
    >
      <Radio.Group value={how} onChange={(value) => setHow(value as Outcome)} label={words.what}>
        <Stack gap="xs" mt="xs">
          {(['move', 'cancel', 'keep'] as const).map((value) => (
            <Radio key={value} value={value} label={words.outcomes[value]} />
          ))}
        </Stack>
      </Radio.Group>
      {how === 'move' && (
        <NativeSelect
          label={words.toWhom}
          value={moveTo ?? ''}
          onChange={({ currentTarget: { value } }) => onMoveTo(value || null)}
          data={[{ value: '', label: words.sameDoctor }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <ul className="outside">
        {outside.map((one) => (
          <Affected key={one.appointmentId} who={one.patientName} outcome={becomes(one)}>
            {dayName(one.day, locale)}
          </Affected>
        ))}
      </ul>
    </Question>
  )
}
