import { ask } from './ask.ts'
import type { Action, BookingDraft, Setting, State, Turn } from './model.ts'
import { plain, wordsOf } from './plain.ts'

/** The step before a booking is made: the question for the type of the visit, where the clinic has types, then the confirmation. */
export const stepBeforeBooking = (draft: BookingDraft, patientName: string): State['at'] => ({
  step: draft.visitTypes !== undefined && draft.visitType === undefined ? 'visit-type' : 'confirm',
  draft,
  patientName,
})

/** The patient has named a type, or passed over the question. */
export function onVisitType(state: State, visitType: string | null, setting: Setting): Turn {
  if (state.at.step !== 'visit-type') return ask(state, setting)
  const { draft, patientName } = state.at
  return ask({ ...state, at: { step: 'confirm', draft: { ...draft, visitType }, patientName } }, setting)
}

/** Words for the same, whichever the clinic's own name for it has: "I'm a new patient" names "First visit". */
const sameWords = [
  'first new primera primer primero nueva nuevo اول اولى الاولى الاول جديد جديده',
  'return follow followup again checkup check control revision seguimiento siguiente مراجعه متابعه المتابعه المراجعه',
].map((words) => new Set(words.split(' ').map(plain)))

const inWords = (text: string): Set<string> =>
  new Set(wordsOf(text).map((word) => [...(sameWords.find((words) => words.has(word)) ?? [word])][0] ?? word))

/** Short words are in the names of many types, and in many texts. */
const MIN_LETTERS = 3

const unsaid = new Set(
  [
    ...['skip', 'no', 'none', 'other', 'not sure', 'i am not sure', 'im not sure', 'i dont know', 'dont know', 'idk'],
    ...['omitir', 'ninguna', 'ninguno', 'otra', 'otro', 'no se', 'no lo se', 'no estoy seguro', 'no estoy segura'],
    ...['تخطي', 'لا', 'لا اعرف', 'لا ادري', 'مش عارف', 'مش عارفة', 'ما بعرف', 'غير ذلك'],
  ].map((text) => wordsOf(text).join(' ')),
)

/** The answer to the question for the type: by words that no other type's name has, or that the patient does not know; null: neither. */
export function answerToVisitType(text: string, { at }: Pick<State, 'at'>): Action | null {
  if (at.step !== 'visit-type') return null
  if (unsaid.has(wordsOf(text.replaceAll(/['’]/g, '')).join(' '))) return { do: 'visit-type', visitType: null }
  const said = inWords(text)
  const types = (at.draft.visitTypes ?? []).map(({ id, name }) => ({ id, words: inWords(name) }))
  const isIn = (word: string) => types.filter(({ words }) => words.has(word)).length
  const [only, ...others] = types.filter(({ words }) =>
    [...words].some((word) => word.length >= MIN_LETTERS && said.has(word) && isIn(word) === 1),
  )
  return only && others.length === 0 ? { do: 'visit-type', visitType: only.id } : null
}
