import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (dataDir: string) => join(dataDir, 'running.pid')

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Of the process that said last that it uses the folder, and is still there; null: none. */
function userOf(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(fileIn(dataDir), 'utf8'))
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

/** What to do first where another process uses the data of this folder; null: none does. */
export function inUseBy(dataDir: string): string | null {
  const pid = userOf(dataDir)
  return pid === null
    ? null
    : `Anteroom runs with the data in ${dataDir} already (process ${pid}). Stop it first, by Ctrl-C where it was started. ` +
        `If nothing runs, delete ${fileIn(dataDir)}.`
}

/** From now on until it ends, this process is the one that uses the data of the folder. */
export function use(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(fileIn(dataDir), `${process.pid}`)
  process.once('exit', () => rmSync(fileIn(dataDir), { force: true }))
}
