import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode, RefObject } from 'react'
import { FormAlert } from '../doctor/form-alert.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useAdminTexts } from './admin-language.tsx'
import { PageHead } from './page-head.tsx'
import { SavedBy } from './saved-by.tsx'

type Props = {
  element: RefObject<HTMLFormElement | null>
  title: string
  by: Parameters<typeof SavedBy>[0]
  problem: Problem | null
  state: 'idle' | 'sending' | 'saved'
  onSubmit: (event: FormEvent) => void
  children: ReactNode
}

/**
 * The form of a setting that is saved as a whole: who saved it last, what is wrong with it, its fields, and its button.
 */
export function SavedForm({ element, title, by, problem, state, onSubmit, children }: Props) {
  const { texts } = useStaffLanguage()
  const { clinic, saved, save } = useAdminTexts()
  return (
    <form ref={element} onSubmit={onSubmit} noValidate>
      <PageHead title={title} lead={<SavedBy {...by} />} />
      <FormAlert
        mb="md"
        text={
          problem && (problem.reason === 'changed-meanwhile' ? clinic.changedMeanwhile : texts.refusals[problem.reason])
        }
      />
      <Stack maw={560}>
        {children}
        <Group>
          <Button type="submit" loading={state === 'sending'}>
            {save}
          </Button>
          <span role="status">{state === 'saved' && saved}</span>
        </Group>
      </Stack>
    </form>
  )
}
