import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { filesIn, root, workspaceFolders } from './sources.ts'

const folders = new Set([...workspaceFolders, '.ci'])
const endings = /\.(?:ts|tsx|js|mjs|md|css|html|json|yml)$/

/**
 * What stands between backticks and is a path of this repository: it begins with one of its folders, or ends as its
 * files do.
 */
export const pathsIn = (text: string): string[] =>
  Array.from(text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g), ([, path = '']) => path).filter(
    (path) => endings.test(path) || (path.includes('/') && folders.has(path.split('/')[0] ?? '')),
  )

const known = new Set(['docs', ...workspaceFolders].flatMap(filesIn).map((path) => basename(path)))

/** Names of packages may end as files do. */
const isPackage = (name: string): boolean => existsSync(join(root, 'node_modules', name, 'package.json'))

/** Where the pages are once they are built, which the tests of the whole do. */
const BUILT = 'dashboard/dist'

/** A path is from the root or from the document's folder; a name alone is that of some file. */
export const isThere = (path: string, document: string): boolean =>
  path === BUILT ||
  existsSync(join(root, path)) ||
  existsSync(join(root, dirname(document), path)) ||
  (!path.includes('/') && (known.has(path) || isPackage(path)))
