import { type Child, startChild } from '../processes/child.ts'
import { waitUntil } from '../processes/wait-until.ts'

/** A server that this machine runs, or one that the environment names. */
export type Database = {
  url: string
  /** One line: which one it is, and why that one. */
  chosen: string
  /** Starts it again after `stop` or `kill`, on the same port and data. */
  start: () => Promise<void>
  stop: () => Promise<void>
  kill: () => Promise<void>
  /** SIGSTOP: it keeps its connections and answers nothing until `thaw`. */
  freeze: () => void
  thaw: () => void
}

export type DatabaseOptions = {
  /** An external server to use instead. */
  url?: string | undefined
  /** Where its data is kept. */
  dataDir: string
  /** Where downloaded programs are kept: they hold no data and can be shared. */
  toolsDir: string
  /** Takes a line about each step that takes long. */
  say: (line: string) => void
}

/** There is no server, and none could be installed. The message says what a person can do. */
export class NoDatabase extends Error {
  override name = 'NoDatabase'
}

/** An external server, which is neither started nor stopped here. */
export const externalServer = (url: string, chosen: string): Database => ({
  url,
  chosen,
  start: async () => {},
  stop: async () => {},
  kill: async () => {},
  freeze: () => {},
  thaw: () => {},
})

export type Server = { command: string; args: string[]; env?: NodeJS.ProcessEnv }

/** Runs a database server here and waits until `isReady`, 20 seconds at most. Throws with its last lines of output. */
export async function runHere(
  database: { url: string; chosen: string; name: string },
  server: Server,
  isReady: () => Promise<boolean>,
): Promise<Database> {
  let child: Child | undefined
  const start = async () => {
    const started = await startChild(server)
    child = started
    await waitUntil(isReady, {
      limitMs: 20_000,
      stillWorthwhile: started.running,
      explain: () => `${database.name} did not start:\n${started.lastLines()}`,
    }).catch(async (error: unknown) => {
      await started.kill()
      throw error
    })
  }
  await start()
  return {
    url: database.url,
    chosen: database.chosen,
    start,
    stop: async () => child?.stop(),
    kill: async () => child?.kill(),
    freeze: () => child?.freeze(),
    thaw: () => child?.thaw(),
  }
}
