import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system in memory, as Linux has one. */
const MEMORY = '/dev/shm'
/** Databases of a test keep some 50 MB, and four of them may run at once. */
const MIN_FREE_BYTES = 2 ** 30

const hasRoom = (folder: string) =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize >= MIN_FREE_BYTES,
    () => false,
  )

/**
 * A new folder for the databases of tests, in memory where there is room: databases wait for the disk at each write,
 * and a disk that others use may take seconds. What is there stays when a database is killed.
 */
export const newDataDir = async (): Promise<string> =>
  mkdtemp(join((await hasRoom(MEMORY)) ? MEMORY : tmpdir(), 'anteroom-test-'))
