import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** For a Python without `ensurepip`, which Debian packs apart from it. A wheel of pip can be run as it is. */
const PIP = {
  url: 'https://files.pythonhosted.org/packages/44/3c/d717024885424591d5376220b5e836c2d5293ce2011523c9de23ff7bf068/pip-25.3-py3-none-any.whl',
  sha256: '9655943313a94722b7774661c21049070f6bbb0a1516bf02f7c8d5d9201514cd',
}

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
    const pip = await environmentWithPip(aside)
    await run(join(aside, 'bin/python'), [...pip, 'install', '--quiet', requirement])
    await rename(aside, place)
    return place
  } catch {
    return existsSync(place) ? place : undefined
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** Makes the environment in `folder`; returns the arguments with which its Python runs pip. */
async function environmentWithPip(folder: string): Promise<string[]> {
  try {
    await run('python3', ['-m', 'venv', folder])
    return ['-m', 'pip']
  } catch {
    await run('python3', ['-m', 'venv', '--clear', '--without-pip', folder])
    const wheel = join(folder, 'pip-25.3-py3-none-any.whl')
    await writeFile(wheel, await fetchedPip())
    return [join(wheel, 'pip')]
  }
}

async function fetchedPip(): Promise<Buffer> {
  const response = await fetch(PIP.url, { signal: AbortSignal.timeout(60_000) })
  const wheel = Buffer.from(await response.arrayBuffer())
  if (createHash('sha256').update(wheel).digest('hex') !== PIP.sha256) throw new Error(`${PIP.url} is not what it was`)
  return wheel
}

/** Where Python put the package's own files. */
export async function sitePackages(environment: string): Promise<string> {
  const lib = join(environment, 'lib')
  const python = (await readdir(lib)).find((name) => name.startsWith('python3'))
  return join(lib, python ?? 'python3', 'site-packages')
}
