import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system in memory, as on Linux. */
const MEMORY = '/dev/shm'
/** A test's databases keep about 50 MB, and four tests may run at once. */
const MIN_FREE_BYTES = 2 ** 30

const hasRoom = (folder: string) =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize >= MIN_FREE_BYTES,
    () => false,
  )

/**
 * A new folder for the databases of a test, in memory where there is room: databases wait for the disk at each write,
 * which may take seconds when others use it. Its content survives when a database is killed.
 */
export const newDataDir = async (): Promise<string> =>
  mkdtemp(join((await hasRoom(MEMORY)) ? MEMORY : tmpdir(), 'anteroom-test-'))
