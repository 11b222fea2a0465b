import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The heading of a page, with a sentence that says what the page is for. */
export function PageHead({ title, lead }: { title: string; lead: ReactNode }) {
  return (
    <>
      <Title order={1} size="h2" mb="xs">
        {title}
      </Title>
      <Text c="dimmed" mb="md">
        {lead}
      </Text>
    </>
  )
}
