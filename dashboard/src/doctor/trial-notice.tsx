import { Alert } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useStaffLanguage } from './staff-language.tsx'

/** Whether the clinic is in trial mode, as it was when the page was opened. */
export function useTrial(): boolean {
  const { api } = useParts()
  const [isTrial, setTrial] = useState(false)
  useEffect(() => {
    api.doctors().then((result) => setTrial(result.ok && result.value.trial === true))
  }, [api])
  return isTrial
}

/** Says so while the clinic is in trial mode, on every page for staff. */
export function TrialNotice() {
  const { texts } = useStaffLanguage()
  return (
    useTrial() && (
      <Alert color="clinic" variant="light" mb="md" className="trial">
        {texts.trialMode}
      </Alert>
    )
  )
}
