import { execFile } from 'node:child_process'
import { glob, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

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
 * Builds the pages when they were never built or one of their sources is newer. Returns the folder to serve. Throws
 * with Vite's error text.
 */
export async function builtDashboard(say: (line: string) => void): Promise<string> {
  const pages = join(dashboard, 'dist')
  if ((await builtAt(pages)) < (await lastChange())) {
    say('Building the pages, as they changed or were never built.')
    await build()
  }
  return pages
}

/** In a process of its own: Vite follows NODE_ENV, and with a test's the pages would be a development build. */
async function build() {
  const vite = join(dirname(createRequire(join(dashboard, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: dashboard, env })
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
