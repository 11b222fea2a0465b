import { posix } from 'node:path'
import { filesIn, importsIn, manifestOf, read, workspaceFolders, workspaceImport } from './sources.ts'

type Stage = { name: string; from: string; copies: { paths: string[]; to: string }[] }

/** The stages of a Dockerfile, each with what it copies from the repository. */
export function stagesOf(dockerfile: string): Stage[] {
  const stages: Stage[] = []
  for (const line of dockerfile.split('\n')) {
    const [instruction, ...words] = line.trim().split(/\s+/)
    if (instruction === 'FROM') stages.push({ name: words[2] ?? '', from: words[0] ?? '', copies: [] })
    if (instruction !== 'COPY' || words.some((word) => word.startsWith('--'))) continue
    stages.at(-1)?.copies.push({ paths: words.slice(0, -1), to: words.at(-1) ?? '' })
  }
  return stages
}

/** Whether `.dockerignore` keeps a file out: the last pattern counts that matches it or a folder that it is in. */
export function isIgnored(path: string, dockerignore: string): boolean {
  let ignored = false
  for (const line of dockerignore.split('\n')) {
    const pattern = line.trim()
    if (!pattern || pattern.startsWith('#')) continue
    const matches = matcher(pattern.replace(/^!/, ''))
    if (matches.test(path)) ignored = !pattern.startsWith('!')
  }
  return ignored
}

function matcher(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('\0', '(?:.*/)?')
  return new RegExp(`^${source}(?:/|$)`)
}

/** The files of this repository that are in the image of one stage, at their places there. */
export function filesInImage(target: string): Set<string> {
  const stages = stagesOf(read('Dockerfile'))
  const dockerignore = read('.dockerignore')
  const inRepository = ['package.json', 'package-lock.json', 'tsconfig.base.json', ...workspaceFolders.flatMap(filesIn)]
  const sent = inRepository.filter((path) => !isIgnored(path, dockerignore))
  const found = new Set<string>()
  for (let stage = stages.find(({ name }) => name === target); stage; ) {
    for (const { paths, to } of stage.copies)
      for (const path of paths) for (const file of copied(path, to)) found.add(file)
    const { from } = stage
    stage = stages.find(({ name }) => name === from)
  }
  return found

  /** `COPY folder to` copies what is in the folder; `COPY file to/` puts the file there. */
  function copied(path: string, to: string): string[] {
    const place = posix.normalize(to).replace(/^\.?\//, '')
    if (!sent.includes(path)) {
      return sent
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => posix.join(place, file.slice(path.length)))
    }
    return [to.endsWith('/') ? posix.join(place, posix.basename(path)) : place]
  }
}

export type Missing = { importer: string; specifier: string }

/**
 * Follows the imports from `entries`, as Node does; returns what it came by, and what would not be found in the image.
 */
export function followImports(entries: string[], image: Set<string>): { reached: Set<string>; missing: Missing[] } {
  const reached = new Set<string>()
  const missing: Missing[] = []
  const open = entries.map((path) => ({ path, importer: 'the start', specifier: path }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, importer, specifier } = next
    if (reached.has(path)) continue
    if (!image.has(path)) {
      missing.push({ importer, specifier })
      continue
    }
    reached.add(path)
    if (!/\.tsx?$/.test(path)) continue
    for (const { specifier, isTypeOnly } of importsIn(read(path))) {
      if (isTypeOnly || specifier.startsWith('node:')) continue
      const target = resolve(path, specifier)
      if (target === undefined) missing.push({ importer: path, specifier })
      else if (target !== 'a package') open.push({ path: target, importer: path, specifier })
    }
  }
  return { reached, missing }
}

/**
 * The file that an import means; undefined when it is not exported, or its package is no dependency of the importer.
 */
function resolve(importer: string, specifier: string): string | undefined {
  // After a question mark is how Vite is to import it.
  if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), specifier.replace(/\?.*/, ''))
  const { dependencies } = manifestOf(importer.split('/')[0] ?? '')
  const packageName = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  if (!(packageName in dependencies)) return undefined
  const inner = workspaceImport(specifier)
  if (!inner) return 'a package'
  const file = manifestOf(inner.workspace).exports[inner.entry]
  return file && posix.join(inner.workspace, file)
}
