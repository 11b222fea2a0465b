import type { ZoneChangeAnswer } from '@anteroom/contracts/answers.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { type ClinicForm, countriesIn, detailsOf, differing, formOf } from './clinic-form.ts'
import { ClinicNames } from './clinic-names.tsx'
import { SavedForm } from './saved-form.tsx'
import { useSaved } from './use-saved.ts'
import { VisitTypes } from './visit-types.tsx'
import { ZoneQuestion } from './zone-question.tsx'

const zones = Intl.supportedValuesOf('timeZone')

/** What the clinic is called, where it is, and how it is reached. */
export function ClinicPage() {
  const { texts, language } = useStaffLanguage()
  const { clinic: words, nowThere } = useAdminTexts()
  const { api } = useParts()
  const element = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<ClinicForm | null>(null)
  const [moves, setMoves] = useState<ZoneChangeAnswer | null>(null)
  const { there, problem, state, touch, submit } = useSaved(
    {
      load: api.clinicSettings,
      save: ({ form, zone }: { form: ClinicForm; zone: string | null }, rev) =>
        api.saveClinicSettings({ rev, details: detailsOf(form), ...(zone !== null && { zone }) }),
    },
    element,
  )

  usePageTitle(words.title)
  // Another time zone moves appointments: they are shown before it is saved.
  const zoneAsked = problem?.reason === 'zone-moves-patients' ? (typed?.timeZone ?? null) : null
  useEffect(() => {
    if (zoneAsked === null) return
    api.previewZone({ timeZone: zoneAsked }).then((result) => result.ok && setMoves(result.value))
  }, [api, zoneAsked])
  const countries = useMemo(() => countriesIn(language), [language])

  if (there === null) return <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>
  const form = typed ?? formOf(there.details)

  /** `zone`: the tag of the patients who were shown. */
  async function send(zone: string | null) {
    setTyped(form)
    const saved = await submit({ form, zone })
    setMoves(null)
    if (saved) setTyped(null)
  }

  const change = (changed: Partial<ClinicForm>) => {
    touch()
    setTyped({ ...form, ...changed })
  }
  const isFaulty = (field: string) => isAtFault(problem, `details.${field}`)
  // What somebody else has saved in the meantime is shown below what was typed here.
  const others = problem?.reason === 'changed-meanwhile' ? formOf(there.details) : null
  const changed = others ? differing(form, others) : []
  const field = (of: Exclude<keyof ClinicForm, 'names' | 'language' | 'visitTypes' | 'checkIn'>) => ({
    label: words[of],
    value: form[of],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [of]: value }),
    description: others && changed.includes(of) ? nowThere(others[of] || '–') : words.hints[of],
    error: isFaulty(of) && words.faults[of],
  })

  return (
    <>
      <SavedForm
        element={element}
        title={words.title}
        by={{ ...there, timeZone: there.details.timeZone, lead: words.lead }}
        problem={problem}
        state={state}
        onSubmit={(event) => {
          event.preventDefault()
          send(null)
        }}
      >
        <NativeSelect
          label={words.language}
          description={words.hints.language}
          value={form.language}
          data={languageCodes.map((code) => ({ value: code, label: languages[code].name }))}
          onChange={({ currentTarget: { value } }) =>
            change({ language: languageCodes.find((code) => code === value) ?? form.language })
          }
        />
        <ClinicNames form={form} others={others} isFaulty={isFaulty} onChange={(names) => change({ names })} />
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
        <NativeSelect
          label={words.checkIn}
          description={words.hints.checkIn}
          value={form.checkIn}
          data={[
            { value: 'anywhere', label: words.checkInAnywhere },
            { value: 'on-site', label: words.checkInOnSite },
          ]}
          onChange={({ currentTarget: { value } }) => change({ checkIn: value === 'on-site' ? 'on-site' : 'anywhere' })}
        />
      </SavedForm>
      {moves && (
        <ZoneQuestion
          change={moves}
          busy={state === 'sending'}
          onClose={() => setMoves(null)}
          onYes={() => send(moves.tag)}
        />
      )}
    </>
  )
}
