import { Button } from '@mantine/core'
import { type ComponentProps, useRef, useState } from 'react'
import { useStaffLanguage } from './staff-language.tsx'
import { useOnDemand } from './use-on-demand.ts'
import type { WalkInForm as Form } from './walk-in-form.tsx'

const loadWalkInForm = async () => (await import('./walk-in-form.tsx')).WalkInForm

/** Books a patient who has come without a booking. */
export function WalkIn({ disabled, onAdd }: Pick<ComponentProps<typeof Form>, 'disabled' | 'onAdd'>) {
  const { texts } = useStaffLanguage()
  const [asking, setAsking] = useState(false)
  const WalkInForm = useOnDemand(asking, loadWalkInForm)
  const opener = useRef<HTMLButtonElement>(null)

  function close() {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <>
      <Button ref={opener} size="sm" px="sm" variant="default" disabled={disabled} onClick={() => setAsking(true)}>
        {texts.walkIn}
      </Button>
      {asking && WalkInForm && <WalkInForm disabled={disabled} onClose={close} onAdd={onAdd} />}
    </>
  )
}
