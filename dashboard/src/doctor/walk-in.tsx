import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { VisitType } from '@anteroom/contracts/clinic-details.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { BookedPerson } from './book-form.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeys } from './use-keys.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadBookForm = async () => (await import('./book-form.tsx')).BookForm
const loadSlip = async () => (await import('./slip.tsx')).Slip

/** What was booked, in the language of the patient. */
export type Booked = { appointment: BookAnswer['appointment']; language: Language }

type Props = {
  disabled: boolean
  timeZone: string
  visitTypes: VisitType[] | undefined
  onAdd: (
    walkIn: BookedPerson,
    more: { key: string; onAdded: (appointment: BookAnswer['appointment']) => void },
  ) => Promise<Problem | null | undefined>
  onUndo: (appointment: BookAnswer['appointment']) => void
}

/** Books a patient who has come without a booking, and has something to hand over. */
export function WalkIn({ disabled, timeZone, visitTypes, onAdd, onUndo }: Props) {
  const { texts } = useStaffLanguage()
  const [asking, setAsking] = useState(false)
  const [booked, setBooked] = useState<Booked | null>(null)
  const BookForm = useOnDemand(asking, loadBookForm)
  const Slip = useOnDemand(booked !== null, loadSlip)
  const opener = useRef<HTMLButtonElement>(null)

  const open = () => setAsking(true)
  useKeys({ w: () => disabled || open() })

  function close() {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <>
      <Button ref={opener} size="sm" px="sm" variant="default" disabled={disabled} onClick={open}>
        {texts.walkIn}
      </Button>
      {asking && BookForm && (
        <BookForm
          title={texts.walkIn}
          disabled={disabled}
          visitTypes={visitTypes}
          onClose={close}
          onAdd={(person, key) =>
            onAdd(person, {
              key,
              onAdded: (appointment) => setBooked({ appointment, language: person.language }),
            })
          }
        />
      )}
      {booked && Slip && (
        <Slip
          booked={booked}
          timeZone={timeZone}
          onClose={() => setBooked(null)}
          onUndo={() => {
            setBooked(null)
            onUndo(booked.appointment)
          }}
        />
      )}
    </>
  )
}
