import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export type Manifest = {
  name: string
  description: string
  exports: Record<string, string>
  dependencies: Record<string, string>
}

export type Import = {
  /** As it is written: `./line.ts`, `@anteroom/queue/line.ts`, `express/lib/x.js`, `node:fs`. */
  specifier: string
  /** Gone when the types are stripped. */
  isTypeOnly: boolean
}

/** A file of one workspace; `path` is from the root, with slashes. */
export type Source = { path: string; workspace: string; isForTests: boolean; imports: Import[] }

export const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The folders of the workspaces, in the order of the root's manifest. */
export const workspaceFolders: string[] = JSON.parse(read('package.json')).workspaces

export function manifestOf(workspace: string): Manifest {
  const { name, description = '', exports = {}, dependencies = {} } = JSON.parse(read(`${workspace}/package.json`))
  return { name, description, exports, dependencies }
}

const ignored = new Set(['node_modules', 'dist', '.git', '.data'])

/** All files in a folder of the repository, from the root, without what is installed, built or fetched. */
export const filesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*`, { cwd: root, withFileTypes: true, exclude: ({ name }) => ignored.has(name) })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

export const isForTests = (path: string) => /\.test\.tsx?$|\/testing\//.test(path)

/** Every TypeScript file of every workspace, with what it imports. */
export const allSources = (): Source[] =>
  workspaceFolders.flatMap((workspace) =>
    filesIn(`${workspace}/src`)
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path, workspace, isForTests: isForTests(path), imports: importsIn(read(path)) })),
  )

/** `import … from`, `export … from`, `import '…'` and `import('…')`, as Biome writes them. */
export function importsIn(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)( type)? (?:[^'"]*? from )?'([^']+)'/gm)
  const calls = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [
    ...Array.from(statements, ([, type, specifier = '']) => ({ specifier, isTypeOnly: type !== undefined })),
    ...Array.from(calls, ([, specifier = '']) => ({ specifier, isTypeOnly: false })),
  ]
}

/**
 * The workspace that an import names, and the entry of its `exports`: `@anteroom/queue/line.ts` is `./line.ts` of
 * `queue`.
 */
export function workspaceImport(specifier: string): { workspace: string; entry: string } | undefined {
  const [, workspace, file] = /^@anteroom\/([^/]+)\/(.+)$/.exec(specifier) ?? []
  return workspace && file ? { workspace, entry: `./${file}` } : undefined
}
