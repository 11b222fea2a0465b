import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Utterance } from '@anteroom/bot/conversation/corpus/corpus.ts'
import type { Verdict } from '@anteroom/bot/conversation/corpus/score.ts'
import { markdownTable } from '../table.ts'

const FOLDS = 10
const MAX_BYTES = 64 * 1024 * 1024

export type Fold = { fold: number; folds: number }
/** A line that taught nothing. `was`: what it led to. */
export type Left = Utterance & { language: string; verdict: Verdict; was: string[] }

async function leftOutOf(fold: number): Promise<Left[]> {
  const args = [join(import.meta.dirname, 'fold.ts'), JSON.stringify({ fold, folds: FOLDS } satisfies Fold)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: MAX_BYTES })
  return JSON.parse(stdout) as Left[]
}

const share = (lines: Left[], verdict: Verdict) => {
  const count = lines.filter((line) => line.verdict === verdict).length
  return `${count} (${((100 * count) / lines.length).toFixed(2)} %)`
}

/**
 * What the conversation makes of the lines of its corpus when they have taught it nothing: each tenth is judged by what
 * the other nine tenths taught. The rules were written with all of them in view, so that first sight is harder.
 */
export async function understandingBench(): Promise<void> {
  const waiting = Array.from({ length: FOLDS }, (_, fold) => fold)
  const lines: Left[] = []
  const work = async () => {
    for (let fold = waiting.pop(); fold !== undefined; fold = waiting.pop()) lines.push(...(await leftOutOf(fold)))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const groups = Object.entries({ ...Object.groupBy(lines, ({ language }) => language), all: lines })
  const rows = groups.map(([name, of = []]) => [
    name,
    String(of.length),
    share(of, 'understood'),
    share(of, 'asked back'),
    share(of, 'wrong'),
  ])
  console.log(markdownTable(['language', 'lines', 'understood', 'asked back', 'wrong'], rows))
  for (const { language, at, does, text, was } of lines.filter(({ verdict }) => verdict === 'wrong')) {
    console.log(`${language} ${at} → ${does}: "${text}" was ${was.join(', ')}`)
  }
}
