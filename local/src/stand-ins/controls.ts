import { Router } from 'express'
import { z } from 'zod'
import { type Behaviour, type behaviourSwitch, behaviours, type FaultLayer, labelOf } from './behaviour.ts'
import type { Listener } from './listener.ts'
import { mailCodes } from './mail.ts'

type Provider = {
  faults: ReturnType<typeof behaviourSwitch>
  listener: Listener
  limiter?: FaultLayer['limiter']
}
type Providers = Record<'telegram' | 'twilio', Provider & Required<Pick<Provider, 'limiter'>>> & { mail: Provider }

/** The behaviours that each provider can have. */
const choices: Record<keyof Providers, Behaviour[]> = {
  telegram: behaviours,
  twilio: behaviours,
  mail: behaviours.filter((behaviour) => behaviour in mailCodes),
}

const BehaviourChange = z
  .strictObject({
    provider: z.enum(['telegram', 'twilio', 'mail']),
    behaviour: z.enum(behaviours),
    times: z.int().min(1).optional(),
    chance: z.number().min(0).max(1).optional(),
    to: z.string().min(1).optional(),
  })
  .refine(({ provider, behaviour }) => choices[provider].includes(behaviour))
  // A call that is refused never gets here, so that it cannot be counted or chosen.
  .refine(({ behaviour, times, chance, to }) => behaviour !== 'refused' || (times ?? chance ?? to) === undefined)

const LimitChange = z.strictObject({
  provider: z.enum(['telegram', 'twilio']),
  limits: z.strictObject({ all: z.int().min(1), perChat: z.int().min(1) }).nullable(),
})
const OptOutChange = z.strictObject({ advanced: z.boolean() })
const ReportsChange = z.strictObject({ on: z.boolean() })

/**
 * How the providers behave: `GET /phone/behaviour` says it, `PUT` to it sets a provider's next bad days, `PUT
 * /phone/limits` what it takes in a second, `PUT /phone/opt-out` Twilio's Advanced Opt-Out, and `PUT /phone/reports` whether
 * Twilio calls back with the progress of what it sends. 400: not understood.
 */
export function controls(parts: {
  providers: Providers
  advancedOptOut: { isOn: () => boolean; set: (on: boolean) => void }
  reports: { isOn: () => boolean; set: (on: boolean) => void }
  onChange: () => void
}): Router {
  const { providers, advancedOptOut, reports, onChange } = parts
  const routes = Router()

  const stateOf = (name: keyof Providers) => ({
    ...providers[name].faults.current(),
    choices: choices[name].map((behaviour) => ({ behaviour, label: labelOf(behaviour) })),
    limits: providers[name].limiter?.current() ?? null,
  })
  routes.get('/phone/behaviour', (_request, response) => {
    response.json({
      telegram: stateOf('telegram'),
      twilio: stateOf('twilio'),
      mail: stateOf('mail'),
      advancedOptOut: advancedOptOut.isOn(),
      reports: reports.isOn(),
    })
  })
  routes.put('/phone/behaviour', async (request, response) => {
    const change = BehaviourChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    const { provider, ...setting } = change.data
    providers[provider].faults.set(setting)
    await providers[provider].listener.open(setting.behaviour !== 'refused')
    onChange()
    return response.sendStatus(204)
  })
  routes.put('/phone/limits', (request, response) => {
    const change = LimitChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    providers[change.data.provider].limiter.set(change.data.limits)
    onChange()
    return response.sendStatus(204)
  })
  routes.put('/phone/opt-out', (request, response) => {
    const change = OptOutChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    advancedOptOut.set(change.data.advanced)
    return response.sendStatus(204)
  })
  routes.put('/phone/reports', (request, response) => {
    const change = ReportsChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    reports.set(change.data.on)
    return response.sendStatus(204)
  })
  return routes
}
