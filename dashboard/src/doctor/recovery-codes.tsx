import { Alert, Button, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useStaffLanguage } from './staff-language.tsx'

/** Codes that were just made: nobody can see them again. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { secondStep } = useStaffLanguage().texts
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.focus(), [])
  return (
    <Alert color="clinic" variant="light" title={secondStep.codesTitle}>
      <Text mb="xs">{secondStep.codesLead}</Text>
      <ul className="recovery-codes" dir="ltr" ref={list} tabIndex={-1} aria-label={secondStep.codesTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={onKept}>{secondStep.codesKept}</Button>
    </Alert>
  )
}
