import { placeholdersOf, wordableKinds } from '@anteroom/contracts/alert-wording.ts'
import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { ourWording } from '@anteroom/messages/alerts.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { FormAlert } from '../doctor/form-alert.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { faultOf, faultText, ownOf, previewOf } from './alert-wording-form.ts'
import { PageHead } from './page-head.tsx'
import { SavedBy } from './saved-by.tsx'
import { useAlertWording } from './use-alert-wording.ts'
import { WordingPreview } from './wording-preview.tsx'

/**
 * The clinic's own wording of alerts, edited one alert and one language at a time. All changes are saved together. If
 * somebody else has changed one of them in the meantime, that is shown before it is replaced.
 */
export function AlertWordingPage() {
  const { texts, language: own } = useStaffLanguage()
  const adminTexts = useAdminTexts()
  const { alertWording: words, yourWording, nowThere, saved: savedText, save } = adminTexts
  const { api } = useParts()
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const [clinic, setClinic] = useState<DoctorsAnswer | null>(null)
  const { there, problem, state, wording, which, isTheirs, isStopped, look, change, send } = useAlertWording({
    language: own,
    form,
    area,
  })

  usePageTitle(words.title)
  useEffect(() => {
    api.doctors().then((result) => result.ok && setClinic(result.value))
  }, [api])

  if (there === null || wording === null)
    return <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>
  const { language, kind } = which
  const written = wording[language][kind]
  const shown = written ?? ourWording(language, kind)
  const isOurs = written === undefined || written.trim() === ''
  const fault = faultOf(wording, which)

  const refused =
    problem?.reason === 'changed-meanwhile' ? words.changedMeanwhile : problem && texts.refusals[problem.reason]
  const wrong = isStopped ? words.faults.save : refused

  const insert = (name: string) => {
    const { selectionStart = shown.length, selectionEnd = shown.length } = area.current ?? {}
    change(`${shown.slice(0, selectionStart)}{${name}}${shown.slice(selectionEnd)}`)
    area.current?.focus()
  }

  return (
    <form ref={form} onSubmit={send} noValidate>
      <PageHead title={words.title} lead={<SavedBy {...there} lead={words.lead} />} />
      <FormAlert mb="md" text={wrong} />
      <Stack maw={560}>
        <Group grow align="start" preventGrowOverflow={false}>
          <NativeSelect
            label={words.message}
            value={kind}
            data={wordableKinds.map((value) => {
              const label = words.kinds[value]
              return { value, label: wording[language][value] === undefined ? label : yourWording(label) }
            })}
            onChange={({ currentTarget: { value } }) =>
              look({ kind: wordableKinds.find((one) => one === value) ?? kind })
            }
          />
          <NativeSelect
            label={words.language}
            value={language}
            data={languageCodes.map((value) => ({ value, label: languages[value].name }))}
            onChange={({ currentTarget: { value } }) =>
              look({ language: languageCodes.find((one) => one === value) ?? language })
            }
          />
        </Group>
        <Textarea
          ref={area}
          label={words.words}
          description={
            isTheirs
              ? nowThere(ownOf(there.wording, which) ?? words.ours)
              : [isOurs && words.ours, kind === 'booked' && words.asCard].filter(Boolean).join(' ')
          }
          lang={language}
          dir={languages[language].direction}
          rows={3}
          value={shown}
          onChange={({ currentTarget: { value } }) => change(value.replace(/\n/g, ' '))}
          error={fault && faultText(fault, adminTexts)}
        />
        <Group gap="xs" role="group" aria-label={words.insert}>
          {placeholdersOf(kind).all.map((name) => (
            <Button key={name} variant="default" size="compact-sm" onClick={() => insert(name)}>
              + {words.placeholders[name]}
            </Button>
          ))}
        </Group>
        <WordingPreview
          language={language}
          preview={fault ? null : previewOf({ ...which, own: written }, { clinic, origin: location.origin })}
        />
        <Group>
          <Button type="submit" loading={state === 'sending'}>
            {save}
          </Button>
          {written !== undefined && (
            <Button
              variant="subtle"
              onClick={() => {
                change(ourWording(language, kind))
                area.current?.focus()
              }}
            >
              {words.reset}
            </Button>
          )}
          <span role="status">{state === 'saved' && savedText}</span>
        </Group>
      </Stack>
    </form>
  )
}
