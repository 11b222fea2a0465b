import { registerHooks } from 'node:module'
import { installFaultHook } from '@anteroom/service/fault-point.ts'
import { watchEventLoop } from './event-loop.ts'
import type { HookPlan } from './launcher.ts'

/**
 * Loaded into a service's Node by `--import`: ends or freezes the process at a fault point, replaces a module with a
 * seeded bug, and reports how long the event loop was held.
 */
const { aim, bug, watchesEventLoop } = JSON.parse(new URL(import.meta.url).searchParams.get('plan') ?? '{}') as HookPlan

if (aim) {
  let passes = 0
  installFaultHook((name) => {
    if (name !== aim.point) return
    passes += 1
    if (passes === aim.pass) process.kill(process.pid, aim.signal)
  })
}

if (watchesEventLoop) watchEventLoop(console.log)

if (bug) {
  const original = import.meta.resolve(bug.module)
  const replacement = new URL(`../bugs/${bug.by}`, import.meta.url).href
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context)
      // The bug itself imports the module that it replaces.
      const isReplaced = resolved.url === original && context.parentURL !== replacement
      return isReplaced ? { ...resolved, url: replacement } : resolved
    },
  })
}
