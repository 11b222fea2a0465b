import type { GoingAnswer } from '@anteroom/contracts/answers.ts'
import { type KeepDays, keptKinds } from '@anteroom/contracts/keep.ts'
import { Text, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { Question } from '../doctor/question.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { SavedForm } from './saved-form.tsx'
import { useSaved } from './use-saved.ts'

/** The days as they are typed. */
type Form = Record<keyof KeepDays, string>

const eachKind = <Value,>(make: (kind: keyof KeepDays) => Value) =>
  Object.fromEntries(keptKinds.map((kind) => [kind, make(kind)])) as Record<keyof KeepDays, Value>

const formOf = (keep: KeepDays): Form => eachKind((kind) => String(keep[kind]))

/** A text that is not a number becomes one that the API refuses. */
const keepOf = (form: Form): KeepDays => eachKind((kind) => (/^\d+$/.test(form[kind].trim()) ? Number(form[kind]) : -1))

/** How long things are kept. Asks before anything would be deleted at once. */
export function RetentionPage() {
  const { texts } = useStaffLanguage()
  const { retention: words, nowThere } = useAdminTexts()
  const { api } = useParts()
  const element = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<Form | null>(null)
  const [going, setGoing] = useState<GoingAnswer | null>(null)
  const { there, problem, state, touch, submit } = useSaved(
    { load: api.retention, save: (keep: KeepDays, rev) => api.saveRetention({ rev, keep }) },
    element,
  )

  usePageTitle(words.title)

  if (there === null) return <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>
  const form = typed ?? formOf(there.keep)
  const keep = keepOf(form)

  async function saveAll() {
    setGoing(null)
    setTyped(form)
    if (await submit(keep)) setTyped(null)
  }
  async function send(event: FormEvent) {
    event.preventDefault()
    const isShorter = there !== null && keptKinds.some((kind) => keep[kind] < there.keep[kind])
    const preview = isShorter ? await api.previewRetention({ keep }) : null
    // A refusal here comes again, with its words, when it is saved.
    if (preview?.ok && keptKinds.some((kind) => preview.value[kind] > 0)) return setGoing(preview.value)
    await saveAll()
  }

  const others = problem?.reason === 'changed-meanwhile' ? formOf(there.keep) : null

  return (
    <>
      <SavedForm
        element={element}
        title={words.title}
        by={{ ...there, lead: words.lead }}
        problem={problem}
        state={state}
        onSubmit={send}
      >
        {keptKinds.map((kind) => (
          <TextInput
            key={kind}
            label={words.kinds[kind]}
            value={form[kind]}
            inputMode="numeric"
            maxLength={5}
            onChange={({ currentTarget: { value } }) => {
              touch()
              setTyped({ ...form, [kind]: value })
            }}
            description={others && others[kind] !== form[kind] ? nowThere(others[kind]) : words.hints[kind]}
            error={isAtFault(problem, `keep.${kind}`) && words.fault}
          />
        ))}
      </SavedForm>
      {going && (
        <Question
          title={words.ask}
          onClose={() => setGoing(null)}
          no={words.keep}
          yes={words.yes}
          danger
          onYes={saveAll}
        >
          <Text>{words.askLead}</Text>
          <ul>
            {keptKinds
              .filter((kind) => going[kind] > 0)
              .map((kind) => (
                <li key={kind}>
                  {words.going[kind]}: {going[kind]}
                </li>
              ))}
          </ul>
        </Question>
      )}
    </>
  )
}
