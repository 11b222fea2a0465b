import { describe, expect, it } from 'vitest'
import { corpus } from './corpus.ts'
import { heldOut } from './held-out.ts'
import { scoreOf, type Verdict } from './score.ts'

const languages = ['en', 'es', 'ar'] as const

const scored = (set: typeof corpus) =>
  languages.flatMap((language) =>
    set[language].map((utterance) => ({ ...utterance, language, ...scoreOf(utterance, language) })),
  )
type Line = ReturnType<typeof scored>[number]

const of = (lines: Line[], verdict: Verdict) => lines.filter((line) => line.verdict === verdict)
const written = (lines: Line[]) =>
  lines.map(({ text, at, does, was }) => `${at} → ${does}: "${text}" was ${was.join(', ') || 'not understood'}`)

/** "7 of 120 here, 2 of 40 lead": what is asked back, by what it has to lead to. */
function askedBackBy(lines: Line[]): string {
  const counts = Object.entries(Object.groupBy(lines, ({ does }) => does)).flatMap(([does, all = []]) => {
    const asked = of(all, 'asked back').length
    return asked === 0 ? [] : [`${asked} of ${all.length} ${does}`]
  })
  return counts.length === 0 ? 'nothing' : counts.join(', ')
}

const summary = (lines: Line[]) =>
  `${of(lines, 'understood').length} of ${lines.length} understood, ${of(lines, 'wrong').length} wrong; asked back: ${askedBackBy(lines)}`

const share = (lines: Line[]) => of(lines, 'understood').length / lines.length
const MIN_LINES = 10_000

describe('what people write', () => {
  const lines = scored(corpus)

  it('is much, in three languages', () => {
    expect(lines.length).toBeGreaterThanOrEqual(MIN_LINES)
  })

  it('leads to nothing that was not meant', () => {
    expect(written(of(lines, 'wrong'))).toEqual([])
  })

  for (const language of languages) {
    const said = lines.filter((line) => line.language === language)
    it(`is nearly all understood, ${language}: ${summary(said)}`, () => {
      expect(share(said), written(of(said, 'asked back')).join('\n')).toBeGreaterThanOrEqual(0.98)
    })
  }
})

describe('what nobody has taught the conversation', () => {
  const lines = scored(heldOut)
  const least = { en: 0.95, es: 0.95, ar: 0.95 }

  it('leads to nothing that was not meant', () => {
    expect(written(of(lines, 'wrong'))).toEqual([])
  })

  for (const language of languages) {
    const said = lines.filter((line) => line.language === language)
    it(`is mostly understood, ${language}: ${summary(said)}`, () => {
      expect(share(said)).toBeGreaterThanOrEqual(least[language])
    })
  }

  it('is in no lesson', () => {
    const taught = new Set(
      languages.flatMap((language) => corpus[language].map(({ text, at }) => `${at} ${text.toLowerCase()}`)),
    )

    expect(lines.filter(({ text, at }) => taught.has(`${at} ${text.toLowerCase()}`)).map(({ text }) => text)).toEqual(
      [],
    )
  })
})
