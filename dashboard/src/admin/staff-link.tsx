import type { StaffLinkAnswer } from '@anteroom/contracts/answers.ts'
import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { momentText } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'

/** A link that was just made: nobody can see it again. */
export function StaffLink({ made: { member, link }, timeZone }: { made: StaffLinkAnswer; timeZone: string }) {
  const { locale } = useStaffLanguage()
  const { staffPage, linkFor, worksUntil } = useAdminTexts()
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  async function copy() {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }

  return (
    <Alert color="clinic" variant="light" title={linkFor(member.name)}>
      <Text mb="xs">{staffPage.linkLead}</Text>
      <Group align="end" gap="xs">
        <TextInput
          ref={field}
          label={staffPage.link}
          value={link}
          readOnly
          dir="ltr"
          style={{ flex: '1 1 14rem' }}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" onClick={copy}>
          {copied ? staffPage.copied : staffPage.copy}
        </Button>
      </Group>
      {member.linkUntil && (
        <Text size="sm" mt="xs">
          {worksUntil(momentText(member.linkUntil, timeZone, locale))}
        </Text>
      )}
    </Alert>
  )
}
