import { expect, it } from 'vitest'
import { corpus } from './corpus.ts'
import { scoreOf, type Verdict } from './score.ts'

const lines = (['en', 'es', 'ar'] as const).flatMap((language) =>
  corpus[language].map((utterance) => ({ ...utterance, language, ...scoreOf(utterance, language) })),
)
const of = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict)
const written = (found: typeof lines) =>
  found.map(({ text, at, does, was }) => `${at} → ${does}: "${text}" was ${was.join(', ') || 'not understood'}`)

const MIN_LINES = 3000
const MIN_UNDERSTOOD = 0.97

it('has what people write, in three languages', () => {
  expect(lines.length).toBeGreaterThanOrEqual(MIN_LINES)
})

it('does nothing that was not meant', () => {
  expect(written(of('wrong'))).toEqual([])
})

const counts = (['understood', 'asked back', 'wrong'] as const).map((verdict) => `${of(verdict).length} ${verdict}`)

it(`understands nearly all of it, and asks back at the rest: ${counts.join(', ')}`, () => {
  const share = of('understood').length / lines.length
  expect(share, written(of('asked back')).join('\n')).toBeGreaterThanOrEqual(MIN_UNDERSTOOD)
})
