import { type Source, workspaceImport } from './sources.ts'

/** One workspace imports another one: in what runs, or in its tests alone. */
export type Arrow = { from: string; to: string; isForTests: boolean }

/**
 * From the bottom to the top: what runs imports from lower rows alone. Tests may also import from their own row, and
 * the stand-ins and test databases of `local`.
 */
export const rows = [
  ['contracts'],
  ['messages'],
  ['queue'],
  ['store', 'providers', 'service'],
  ['api', 'bot', 'workers', 'dashboard'],
  ['operations', 'local'],
  ['proofs', 'bench', 'docs'],
]

const rowOf = (workspace: string) => rows.findIndex((row) => row.includes(workspace))

/** The arrows between workspaces; one that both need is what runs needs. */
export function arrowsOf(sources: Source[]): Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const { workspace: from, isForTests, imports } of sources) {
    for (const { specifier } of imports) {
      const to = workspaceImport(specifier)?.workspace
      if (!to || to === from) continue
      const known = arrows.get(`${from} ${to}`)
      arrows.set(`${from} ${to}`, { from, to, isForTests: isForTests && (known?.isForTests ?? true) })
    }
  }
  return [...arrows.values()].sort((a, b) => rowOf(a.from) - rowOf(b.from) || rowOf(a.to) - rowOf(b.to))
}

/** The arrows that do not point down. */
export const upward = (arrows: Arrow[]) =>
  arrows.filter(({ from, to, isForTests }) =>
    isForTests ? to !== 'local' && rowOf(to) > rowOf(from) : rowOf(to) >= rowOf(from),
  )

/** One way around from a workspace to itself, tests included; undefined where there is none. */
export function cycleIn(arrows: Arrow[]): string[] | undefined {
  const visit = (path: string[]): string[] | undefined => {
    const last = path.at(-1)
    for (const { to } of arrows.filter(({ from }) => from === last)) {
      if (to === path[0]) return [...path, to]
      const found = path.includes(to) ? undefined : visit([...path, to])
      if (found) return found
    }
    return undefined
  }
  for (const start of new Set(arrows.map(({ from }) => from))) {
    const found = visit([start])
    if (found) return found
  }
  return undefined
}

/** The entries of a workspace's `exports` that no other workspace imports. */
export function unusedExports(workspace: string, entries: string[], sources: Source[]): string[] {
  const imported = sources
    .filter((source) => source.workspace !== workspace)
    .flatMap((source) => source.imports.map(({ specifier }) => workspaceImport(specifier)))
    .filter((to) => to?.workspace === workspace)
    .map((to) => to?.entry ?? '')
  return entries.filter((entry) => {
    const [start = '', end] = entry.split('*')
    return !imported.some((name) => (end === undefined ? name === entry : name.startsWith(start) && name.endsWith(end)))
  })
}
