import { Alert } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useStaffLanguage } from './staff-language.tsx'

/** Says so while the clinic is in trial mode, on every page for staff. */
export function TrialNotice() {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [isTrial, setTrial] = useState(false)
  useEffect(() => {
    api.doctors().then((result) => setTrial(result.ok && result.value.trial === true))
  }, [api])
  return (
    isTrial && (
      <Alert color="clinic" variant="light" mb="md" className="trial">
        {texts.trialMode}
      </Alert>
    )
  )
}
