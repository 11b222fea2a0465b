import { corpus } from '@anteroom/bot/conversation/corpus/corpus.ts'
import { scoreOf } from '@anteroom/bot/conversation/corpus/score.ts'
import type { Fold, Left } from './understanding.ts'

/** One fold in a process of its own, because a process learns once: the lines that are left out, and what became of them. */
const { fold, folds } = JSON.parse(process.argv[2] ?? '') as Fold

/** The same text is in one fold, whatever the situation it is written in. */
function foldOf(text: string): number {
  let hash = 0
  for (const letter of text.toLowerCase()) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return hash % folds
}

const languages = ['en', 'es', 'ar'] as const
const leftOut = languages.flatMap((language) => {
  const { left = [], taught = [] } = Object.groupBy(corpus[language], ({ text }) =>
    foldOf(text) === fold ? 'left' : 'taught',
  )
  corpus[language] = taught
  return left.map((utterance) => ({ language, utterance }))
})

const scored = leftOut.map(({ language, utterance }): Left => {
  const { verdict, was } = scoreOf(utterance, language)
  return { language, ...utterance, verdict, was }
})
process.stdout.write(JSON.stringify(scored))
