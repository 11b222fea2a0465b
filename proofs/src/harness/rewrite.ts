import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Not of `config.ts`, which would load half of `npm start` into the services. */
export const root = join(import.meta.dirname, '../../..')

/** One change to a source file of the product as it is loaded. `find` stands there exactly once. */
export type Rewrite = { file: string; find: string; replace: string }

/** What {@link nodeArgsFor} tells the hook. */
export type HookPlan = { rewrites: Rewrite[]; dieAtPass: number }

/** The source with the change. Throws when `find` is not there exactly once, so that no plant or point goes stale. */
export function rewritten(source: string, { file, find, replace }: Rewrite): string {
  const times = source.split(find).length - 1
  if (times !== 1) throw new Error(`${file} holds ${times} times what should stand there once:\n${find}`)
  return source.replace(find, () => replace)
}

/** Throws unless every rewrite fits the sources as they are. */
export function checkRewrites(rewrites: Rewrite[]): void {
  const files = new Map<string, string>()
  for (const rewrite of rewrites) {
    const source = files.get(rewrite.file) ?? readFileSync(join(root, rewrite.file), 'utf8')
    files.set(rewrite.file, rewritten(source, rewrite))
  }
}

/** The arguments of a Node that loads the product with these changes. `dieAtPass`: see {@link pointAt}. */
export function nodeArgsFor(rewrites: Rewrite[], dieAtPass = 0): string[] {
  if (rewrites.length === 0) return []
  checkRewrites(rewrites)
  const hook = new URL(import.meta.resolve('./hook.ts'))
  hook.searchParams.set('plan', JSON.stringify({ rewrites, dieAtPass } satisfies HookPlan))
  return ['--import', hook.href]
}
