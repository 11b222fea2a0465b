import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type HookPlan, rewritten, root } from './rewrite.ts'

/**
 * Given to a service's Node by `--import`: changes named lines as their files are loaded, so that a process can end at a
 * point, or have a bug, of which the product itself knows nothing.
 */
const { rewrites, dieAtPass } = JSON.parse(new URL(import.meta.url).searchParams.get('plan') ?? '') as HookPlan

let passes = 0
Object.assign(globalThis, {
  /** SIGKILL on the chosen pass: nothing after this line happens. */
  passHere() {
    passes += 1
    if (passes === dieAtPass) process.kill(process.pid, 'SIGKILL')
  },
  /** SIGSTOP on the chosen pass: it goes on here when it is let. */
  stallHere() {
    passes += 1
    if (passes === dieAtPass) process.kill(process.pid, 'SIGSTOP')
  },
})

const base = `${pathToFileURL(root).href}/`

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    const here = rewrites.filter(({ file }) => url === base + file)
    if (here.length === 0) return loaded
    return { ...loaded, source: here.reduce(rewritten, String(loaded.source)) }
  },
})
