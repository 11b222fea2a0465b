import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The folder of a Python virtual environment that holds one pinned package, made at the first call. It is built in a
 * temporary folder and renamed in one step, so that an unfinished one is never used and two builds at once do no harm.
 * Returns undefined when this machine's Python cannot make one.
 */
export async function pythonPackage(
  toolsDir: string,
  requirement: string,
  say: (line: string) => void,
): Promise<string | undefined> {
  const venvs = join(toolsDir, 'venv')
  const place = join(venvs, requirement.replace('==', '-'))
  if (existsSync(place)) return place
  say(`Fetching the Python package ${requirement}, once.`)
  await mkdir(venvs, { recursive: true })
  const aside = await mkdtemp(join(venvs, 'making-'))
  try {
    await run('python3', ['-m', 'venv', aside])
    await run(join(aside, 'bin/python'), ['-m', 'pip', 'install', '--quiet', requirement])
    await rename(aside, place)
    return place
  } catch {
    return existsSync(place) ? place : undefined
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** Where Python put the package's own files. */
export async function sitePackages(environment: string): Promise<string> {
  const lib = join(environment, 'lib')
  const python = (await readdir(lib)).find((name) => name.startsWith('python3'))
  return join(lib, python ?? 'python3', 'site-packages')
}
