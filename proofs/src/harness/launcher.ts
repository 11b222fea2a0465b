import type { Launch } from '@anteroom/local/processes/services.ts'
import type { Service } from '@anteroom/local/service-environment.ts'
import type { FaultPoint } from '@anteroom/service/fault-point.ts'

/** The service that passes each fault point. */
export const serviceAt: Record<FaultPoint, Service> = {
  'alert-claimed-not-sent': 'workers',
  'alert-about-to-be-sent': 'workers',
  'alert-sent-not-recorded': 'workers',
  'alert-recorded': 'workers',
  'card-edited-not-recorded': 'workers',
  'delivery-reported-not-recorded': 'workers',
  'command-decided-not-saved': 'api',
  'command-saved-not-published': 'api',
  'moved-not-released': 'api',
  'taken-back-not-released': 'api',
  'history-not-copied': 'api',
  'history-copied-not-marked': 'api',
  'message-kept-not-begun': 'bot',
  'conversation-saved-message-not-ended': 'bot',
  'reply-about-to-be-sent': 'bot',
  'reply-sent-not-recorded': 'bot',
}
export const faultPoints = Object.keys(serviceAt) as FaultPoint[]

/** SIGKILL ends the process on its n-th pass of a point; SIGSTOP freezes it there until SIGCONT. */
export type Aim = { point: FaultPoint; pass: number; signal: 'SIGKILL' | 'SIGSTOP' }

/** A module of the product, named as other workspaces import it, and the file in `bugs/` that replaces it. */
export type Replacement = { module: string; by: string }

/** What {@link launcher} passes to `hook.ts`. */
export type HookPlan = { aim?: Aim | undefined; bug?: Replacement | undefined; watchesEventLoop?: boolean }

/** The arguments for a Node that carries out the plan. */
export function nodeArgsFor(plan: HookPlan): string[] {
  if (!plan.aim && !plan.bug && !plan.watchesEventLoop) return []
  const hook = new URL(import.meta.resolve('./hook.ts'))
  hook.searchParams.set('plan', JSON.stringify(plan))
  return ['--import', hook.href]
}

/** How services are launched: all with the bug, if there is one, and the next process of a service with its aim. */
export function launcher(bug?: Replacement) {
  const next = new Map<Service, Aim>()
  return {
    aim: (aim: Aim) => next.set(serviceAt[aim.point], aim),
    launch: ((service) => {
      const aim = next.get(service)
      next.delete(service)
      return { nodeArgs: nodeArgsFor({ aim, bug }) }
    }) satisfies Launch,
  }
}
