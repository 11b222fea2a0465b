import { Button, Group, Paper, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { QrCode } from '../ui/qr-code.tsx'
import { useStaffLanguage } from './staff-language.tsx'

/** A link that is shown only once: to read, to copy and to scan. */
export function NewLink({ title, lead, link }: { title: string; lead: string; link: string }) {
  const { texts } = useStaffLanguage()
  const [isCopied, setIsCopied] = useState(false)

  /** Over plain http a browser has no clipboard; the link is then selected to be copied by hand. */
  async function copy() {
    const field = document.querySelector<HTMLInputElement>('.new-link input')
    field?.select()
    await navigator.clipboard?.writeText(link)
    setIsCopied('clipboard' in navigator)
  }

  return (
    <Paper withBorder radius="md" p="md" className="new-link" role="region" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text mb="sm">{lead}</Text>
      <Group align="end" gap="sm" mb="sm">
        <TextInput
          aria-label={title}
          readOnly
          value={link}
          dir="ltr"
          flex="1 1 16rem"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button variant="default" onClick={copy}>
          {texts.copy}
        </Button>
        <span role="status">{isCopied && texts.copied}</span>
      </Group>
      <QrCode of={link} label={texts.qrCodeOfLink} size={160} />
    </Paper>
  )
}
