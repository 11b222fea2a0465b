import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { isAtFault } from '../ui/is-at-fault.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  /** Whether the present password is asked for. */
  asksPresent: boolean
  /** For password managers, which keep the password under this name. */
  username: string
  submitLabel: string
  problem: Problem | null
  onSubmit: (given: { current: string; password: string }) => Promise<boolean>
}

/** A new password, as it is chosen by a link or changed by its owner. Empties itself once it was taken. */
export function PasswordForm({ asksPresent, username, submitLabel, problem, onSubmit }: Props) {
  const { texts } = useStaffLanguage()
  const { account } = texts
  const nothing = { current: '', password: '' }
  const [given, setGiven] = useState(nothing)
  const [sending, setSending] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const taken = await onSubmit(given)
    setSending(false)
    if (taken) setGiven(nothing)
  }

  const field = (of: keyof typeof given) => ({
    required: true,
    withAsterisk: false,
    maxLength: 200,
    value: given[of],
    visibilityToggleButtonProps: { 'aria-label': texts.showPassword },
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setGiven((before) => ({ ...before, [of]: value })),
  })
  const presentFault =
    problem?.reason === 'wrong-password'
      ? texts.refusals['wrong-password']
      : isAtFault(problem, 'current') && account.presentFault

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={420}>
        <div role="alert">
          {problem && !problem.errors?.length && (
            <Text c="var(--mantine-color-error)">{texts.refusals[problem.reason]}</Text>
          )}
        </div>
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        {asksPresent && (
          <PasswordInput
            {...field('current')}
            label={account.presentPassword}
            autoComplete="current-password"
            error={presentFault}
          />
        )}
        <PasswordInput
          {...field('password')}
          label={account.newPassword}
          description={account.passwordHint}
          autoComplete="new-password"
          error={isAtFault(problem, 'password') && account.passwordFault}
        />
        <Button type="submit" loading={sending}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  )
}
