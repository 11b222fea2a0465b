import { glob, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')
const dashboard = join(root, 'dashboard')
const sources = [
  'dashboard/*.*',
  'dashboard/{src,public}/**',
  'contracts/src/**',
  'messages/src/**',
  'package-lock.json',
]

/**
 * Builds the pages when they were never built or something they are made of is newer. Returns the folder to serve.
 * Throws what Vite says is wrong with them.
 */
export async function builtDashboard(say: (line: string) => void): Promise<string> {
  const pages = join(dashboard, 'dist')
  if ((await builtAt(pages)) < (await lastChange())) {
    say('Building the pages, as they changed or were never built.')
    await build({ root: dashboard, logLevel: 'error' })
  }
  return pages
}

const builtAt = (pages: string) =>
  stat(join(pages, 'index.html')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

async function lastChange(): Promise<number> {
  let latest = 0
  for await (const entry of glob(sources, { cwd: root })) {
    const { mtimeMs } = await stat(join(root, entry))
    latest = Math.max(latest, mtimeMs)
  }
  return latest
}
