import { Container, Group, Paper } from '@mantine/core'
import type { ReactNode } from 'react'
import { LanguageChoice } from './language-choice.tsx'

/**
 * What pages have around them that somebody sees before they are logged in: one card, and the choice of language below.
 */
export function LoginFrame({ children }: { children: ReactNode }) {
  return (
    <Container component="main" size={420} py={{ base: 'xl', sm: 96 }}>
      <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }}>
        {children}
      </Paper>
      <Group justify="center" mt="md">
        <LanguageChoice />
      </Group>
    </Container>
  )
}
