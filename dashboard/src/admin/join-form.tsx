import type { StaffRow } from '@anteroom/contracts/answers.ts'
import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAdminTexts } from './admin-language.tsx'

type Props = { others: StaffRow[]; onJoin: (username: string) => void }

/** Says which account is that of the same person, who then logs in to it at the provider. */
export function JoinForm({ others, onJoin }: Props) {
  const { staffPage } = useAdminTexts()
  const [chosen, setChosen] = useState(others[0]?.username ?? '')

  function submit(event: FormEvent) {
    event.preventDefault()
    onJoin(chosen)
  }

  return (
    <form onSubmit={submit}>
      <Text mt="sm">{staffPage.joinLead}</Text>
      <Group align="end" mt="sm" gap="sm">
        <NativeSelect
          label={staffPage.joinTo}
          value={chosen}
          data={others.map(({ username, name }) => ({ value: username, label: `${name} (${username})` }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {staffPage.joinYes}
        </Button>
      </Group>
    </form>
  )
}
