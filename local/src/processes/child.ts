import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { createInterface } from 'node:readline'
import { onPath } from './on-path.ts'

/** How long a process may take to end after SIGTERM before it is killed, in milliseconds. */
const STOP_LIMIT_MS = 5_000

export type Child = {
  pid: number
  /** True until the process has ended, for whatever reason. */
  running: () => boolean
  /** Settles when it has ended. */
  ended: Promise<void>
  /** True once `stop` or `kill` was called: it is meant to end. */
  isDismissed: () => boolean
  /** The last lines it wrote, for a message that says why it ended. */
  lastLines: () => string
  /** SIGTERM to the whole group, SIGKILL after five seconds; settles when it has ended. */
  stop: () => Promise<void>
  /** SIGKILL at once; settles when it has ended. */
  kill: () => Promise<void>
  /** SIGSTOP: it keeps its connections and does nothing until `thaw`. */
  freeze: () => void
  /** SIGCONT. */
  thaw: () => void
}

/**
 * What stands between a program and this process, where there is a shell: it reads a pipe that this process holds open.
 * When the pipe closes, this process is gone, by whatever death, and the group is ended, by force after ten seconds.
 */
const endsWithParent = `exec 3<&0
(read -r _ <&3; trap '' TERM; kill -TERM 0; sleep 10; kill -KILL 0) >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null`

const living = new Set<number>()

/** The last resort, for when this process ends without having stopped its children. */
function killLiving() {
  for (const pid of living) signal(pid, 'SIGKILL')
}

/**
 * Starts a program as the leader of a process group of its own: Ctrl-C in the terminal reaches only this process, which
 * then stops its children in the right order, and stopping one ends its own children, too.
 * Throws when the program cannot be started at all.
 */
export async function startChild(program: {
  command: string
  args: string[]
  env?: NodeJS.ProcessEnv
  cwd?: string
  onLine?: (line: string) => void
}): Promise<Child> {
  const path = program.command.includes('/') ? program.command : onPath(program.command)
  if (path !== undefined) accessSync(path, constants.X_OK)
  const hasShell = process.platform !== 'win32'
  const [command = '', ...args] = [
    ...(hasShell ? ['/bin/sh', '-c', endsWithParent, 'sh'] : []),
    program.command,
    ...program.args,
  ]
  const child = spawn(command, args, {
    detached: true,
    stdio: [hasShell ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    ...(program.env ? { env: program.env } : {}),
    ...(program.cwd ? { cwd: program.cwd } : {}),
  })
  await once(child, 'spawn')
  const { pid } = child
  if (pid === undefined) throw new Error(`${program.command} has no process id`)
  living.add(pid)
  process.off('exit', killLiving).on('exit', killLiving)
  let isDismissed = false
  const ended = once(child, 'exit').then(() => {
    living.delete(pid)
    // What it has started, and who read the pipe for it.
    signal(pid, 'SIGKILL')
  })

  const last: string[] = []
  readLines(child, (line) => {
    last.push(line)
    if (last.length > 12) last.shift()
    program.onLine?.(line)
  })

  return {
    pid,
    running: () => living.has(pid),
    ended,
    isDismissed: () => isDismissed,
    lastLines: () => last.join('\n'),
    stop: async () => {
      isDismissed = true
      if (!living.has(pid)) return
      signal(pid, 'SIGTERM')
      const tooLong = setTimeout(() => signal(pid, 'SIGKILL'), STOP_LIMIT_MS)
      await ended
      clearTimeout(tooLong)
    },
    kill: async () => {
      isDismissed = true
      if (living.has(pid)) signal(pid, 'SIGKILL')
      await ended
    },
    freeze: () => signal(pid, 'SIGSTOP'),
    thaw: () => signal(pid, 'SIGCONT'),
  }
}

function readLines(child: ChildProcess, onLine: (line: string) => void) {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', onLine)
  }
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') {
  try {
    process.kill(-pid, name)
  } catch (error) {
    // It has just ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
