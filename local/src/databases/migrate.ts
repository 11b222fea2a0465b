import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../config.ts'

/**
 * Whether a database may hold what an earlier version wrote: not one that is made now. To be asked before it is
 * started.
 */
export const mayBeOld = ({ url, dataDir }: { url: string | undefined; dataDir: string }): boolean =>
  url !== undefined || ['mongo', 'secantusdb'].some((name) => existsSync(join(dataDir, name)))

type Options = { mongoUrl: string; compileCache: string; say: (line: string) => void }

/** Runs `npm run migrate` on a database, as production does before each start. Throws what it says when it refuses. */
export async function migrateData({ mongoUrl, compileCache, say }: Options): Promise<void> {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, MONGO_URL: mongoUrl, NODE_COMPILE_CACHE: compileCache }
  const command = promisify(execFile)(process.execPath, [join(root, 'operations/src/migrate.ts')], { env })
  const { stdout } = await command.catch(({ stderr }: { stderr: string }) => {
    throw new Error(stderr.trim())
  })
  for (const line of stdout.split('\n')) if (line.startsWith('Form ')) say(`MongoDB: ${line}`)
}
