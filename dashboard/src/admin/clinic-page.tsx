import type { ClinicSettingsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { Alert, Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { clockTime, dayAt } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'
import { type ClinicForm, countriesIn, detailsOf, differing, formOf } from './clinic-form.ts'
import { VisitTypes } from './visit-types.tsx'

const zones = Intl.supportedValuesOf('timeZone')

/** What the clinic is called, where it is, and how it is reached. */
export function ClinicPage() {
  const { texts, language, locale } = useStaffLanguage()
  const { clinic: words, nowThere, saved: savedText, savedBy, save } = useAdminTexts()
  const { api } = useParts()
  const [there, setThere] = useState<ClinicSettingsAnswer | null>(null)
  const [form, setForm] = useState<ClinicForm | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [state, setState] = useState<'idle' | 'sending' | 'saved'>('idle')
  const element = useRef<HTMLFormElement>(null)

  useEffect(() => {
    document.title = `${words.title} · Anteroom`
  }, [words])

  const load = useCallback(async () => {
    const result = await api.clinicSettings()
    if (!result.ok) return setProblem(result.problem)
    setThere(result.value)
    setForm((before) => before ?? formOf(result.value.details))
  }, [api])
  useEffect(() => {
    load()
  }, [load])
  useEffect(() => {
    if (problem) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])
  const countries = useMemo(() => countriesIn(language), [language])

  if (there === null || form === null)
    return <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (there === null || form === null) return
    setState('sending')
    setProblem(null)
    const result = await api.saveClinicSettings({ rev: there.rev, details: detailsOf(form) })
    setState(result.ok ? 'saved' : 'idle')
    if (result.ok) {
      setThere(result.value)
      return setForm(formOf(result.value.details))
    }
    setProblem(result.problem)
    if (result.problem.reason === 'changed-meanwhile') await load()
  }

  const change = (changed: Partial<ClinicForm>) => {
    setState('idle')
    setForm((before) => before && { ...before, ...changed })
  }
  const isFaulty = (field: string) => problem?.errors?.some((error) => error.field === `details.${field}`) ?? false
  // What somebody else has saved meanwhile stands below what was typed here.
  const others = problem?.reason === 'changed-meanwhile' ? formOf(there.details) : null
  const changed = others ? differing(form, others) : []
  const field = (of: Exclude<keyof ClinicForm, 'names' | 'language' | 'visitTypes'>) => ({
    label: words[of],
    value: form[of],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [of]: value }),
    description: others && changed.includes(of) ? nowThere(others[of] || '–') : words.hints[of],
    error: isFaulty(of) && words.faults[of],
  })

  return (
    <form ref={element} onSubmit={submit} noValidate>
      <Title order={1} size="h2" mb="xs">
        {words.title}
      </Title>
      <Text c="dimmed" mb="md">
        {there.savedBy && there.savedAt
          ? savedBy(
              there.savedBy,
              `${dayAt(Date.parse(there.savedAt), there.details.timeZone)}, ${clockTime(there.savedAt, there.details.timeZone, locale)}`,
            )
          : words.lead}
      </Text>
      <div role="alert">
        {problem && (
          <Alert color="alarm" variant="light" mb="md">
            {problem.reason === 'changed-meanwhile' ? words.changedMeanwhile : texts.refusals[problem.reason]}
          </Alert>
        )}
      </div>
      <Stack maw={560}>
        <NativeSelect
          label={words.language}
          description={words.hints.language}
          value={form.language}
          data={languageCodes.map((code) => ({ value: code, label: languages[code].name }))}
          onChange={({ currentTarget: { value } }) =>
            change({ language: languageCodes.find((code) => code === value) ?? form.language })
          }
        />
        <Fieldset legend={words.names}>
          <Stack gap="sm">
            {languageCodes.map((code) => (
              <TextInput
                key={code}
                label={<bdi lang={code}>{languages[code].name}</bdi>}
                lang={code}
                dir={languages[code].direction}
                maxLength={80}
                required={code === form.language}
                withAsterisk={false}
                value={form.names[code]}
                onChange={({ currentTarget: { value } }) => change({ names: { ...form.names, [code]: value } })}
                description={
                  others && others.names[code] !== form.names[code] ? nowThere(others.names[code] || '–') : undefined
                }
                error={(code === form.language ? isFaulty('name') : isFaulty(`names.${code}`)) && words.faults.name}
              />
            ))}
          </Stack>
        </Fieldset>
        <NativeSelect {...field('timeZone')} data={zones.includes(form.timeZone) ? zones : [form.timeZone, ...zones]} />
        <NativeSelect {...field('country')} data={[{ value: '', label: '–' }, ...countries]} />
        <TextInput {...field('phone')} type="tel" dir="ltr" maxLength={24} />
        <TextInput {...field('address')} maxLength={120} />
        <TextInput {...field('emergencyNumber')} type="tel" dir="ltr" maxLength={16} />
        <VisitTypes
          types={form.visitTypes}
          main={form.language}
          isFaulty={(index, code) =>
            isFaulty(`visitTypes.${index}.${code === form.language ? 'name' : `names.${code}`}`)
          }
          onChange={(visitTypes) => change({ visitTypes })}
        />
        {others && changed.includes('visitTypes') && (
          <Text size="sm">
            {nowThere(others.visitTypes.map(({ names }) => names[form.language]).join(', ') || '–')}
          </Text>
        )}
        <Group>
          <Button type="submit" loading={state === 'sending'}>
            {save}
          </Button>
          <span role="status">{state === 'saved' && savedText}</span>
        </Group>
      </Stack>
    </form>
  )
}
