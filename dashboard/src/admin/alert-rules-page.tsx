import { Checkbox, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { type AlertRulesForm, formOf, rulesOf } from './alert-rules-form.ts'
import { SavedForm } from './saved-form.tsx'
import { useSaved } from './use-saved.ts'

/** When patients get alerts, and in which hours only what cannot wait. */
export function AlertRulesPage() {
  const { texts } = useStaffLanguage()
  const { alertRules: words, nowThere } = useAdminTexts()
  const { api } = useParts()
  const element = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<AlertRulesForm | null>(null)
  const { there, problem, state, touch, submit } = useSaved(
    { load: api.alertRules, save: (form: AlertRulesForm, rev) => api.saveAlertRules({ rev, rules: rulesOf(form) }) },
    element,
  )

  usePageTitle(words.title)

  if (there === null) return <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>
  const form = typed ?? formOf(there.rules)

  async function send(event: FormEvent) {
    event.preventDefault()
    setTyped(form)
    if (await submit(form)) setTyped(null)
  }
  const change = (changed: Partial<AlertRulesForm>) => {
    touch()
    setTyped({ ...form, ...changed })
  }
  const isFaulty = (name: string) => isAtFault(problem, `rules.${name}`)
  // What somebody else has saved in the meantime is shown below what was typed here.
  const others = problem?.reason === 'changed-meanwhile' ? formOf(there.rules) : null
  const theirs = others && hoursOf(others) !== hoursOf(form) ? nowThere(hoursOf(others)) : null
  const field = (name: 'nearlyAhead' | 'nearlyMinutes' | 'delayMinutes') => ({
    label: words[name],
    value: form[name],
    inputMode: 'numeric' as const,
    maxLength: 3,
    styles: { input: { maxWidth: 120 } },
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [name]: value }),
    description: others && others[name] !== form[name] ? nowThere(others[name] || '–') : words.hints[name],
    error: isFaulty(name) && words.faults[name],
  })
  const hour = (name: 'from' | 'to') => ({
    type: 'time',
    label: words[name],
    value: form[name],
    disabled: !form.isQuiet,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [name]: value }),
    error: isFaulty('quietHours'),
  })

  return (
    <SavedForm
      element={element}
      title={words.title}
      by={{ ...there, lead: words.lead }}
      problem={problem}
      state={state}
      onSubmit={send}
    >
      <Fieldset legend={words.nearly}>
        <Stack gap="sm">
          <TextInput {...field('nearlyAhead')} />
          <TextInput {...field('nearlyMinutes')} />
        </Stack>
      </Fieldset>
      <Fieldset legend={words.delays}>
        <TextInput {...field('delayMinutes')} />
      </Fieldset>
      <Fieldset legend={words.quiet}>
        <Stack gap="sm">
          <Checkbox
            label={words.keepQuiet}
            checked={form.isQuiet}
            onChange={({ currentTarget: { checked } }) => change({ isQuiet: checked })}
          />
          <Group gap="sm" align="start">
            <TextInput {...hour('from')} />
            <TextInput {...hour('to')} />
          </Group>
          {isFaulty('quietHours') && (
            <Text c="var(--mantine-color-error)" size="sm">
              {words.faults.quietHours}
            </Text>
          )}
          <Text c="dimmed" size="sm">
            {theirs ?? words.hints.quiet} <bdi>({there.timeZone})</bdi>
          </Text>
        </Stack>
      </Fieldset>
    </SavedForm>
  )
}

const hoursOf = ({ isQuiet, from, to }: AlertRulesForm): string => (isQuiet ? `${from}–${to}` : '–')
