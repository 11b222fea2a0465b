import { Router } from 'express'
import { z } from 'zod'
import { type Behaviour, behaviours, labelOf } from './behaviour.ts'
import type { Telegram, Twilio } from './in-process.ts'
import { type MailStandIn, mailCodes } from './mail.ts'

/** The behaviours that each provider can have. */
const choices: Record<'telegram' | 'twilio' | 'mail', Behaviour[]> = {
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
  // A refused connection never becomes a call that could be counted or chosen.
  .refine(({ behaviour, times, chance, to }) => behaviour !== 'refused' || (times ?? chance ?? to) === undefined)

const LimitChange = z.strictObject({
  provider: z.enum(['telegram', 'twilio']),
  limits: z.strictObject({ all: z.int().min(1), perChat: z.int().min(1) }).nullable(),
})
const OptOutChange = z.strictObject({ advanced: z.boolean() })
const ReportsChange = z.strictObject({ on: z.boolean() })

/**
 * How the providers behave: `GET /phone/behaviour` says it, `PUT` to it sets how a provider behaves from then on, `PUT
 * /phone/limits` what it accepts in a second, `PUT /phone/opt-out` Twilio's Advanced Opt-Out, and
 * `PUT /phone/reports` whether Twilio calls back with the progress of what it sends. 400: not understood.
 */
export function controls(parts: {
  telegram: Telegram
  twilio: Twilio
  mail: MailStandIn
  onChange: () => void
}): Router {
  const { telegram, twilio, mail, onChange } = parts
  const { patient } = twilio
  const limiters = { telegram: telegram.layer.limiter, twilio: twilio.layer.limiter, mail: null }
  const faults = { telegram: telegram.layer.faults, twilio: twilio.layer.faults, mail: mail.faults }
  const routes = Router()

  const stateOf = (name: keyof typeof choices) => ({
    ...faults[name].current(),
    choices: choices[name].map((behaviour) => ({ behaviour, label: labelOf(behaviour) })),
    limits: limiters[name]?.current() ?? null,
  })
  routes.get('/phone/behaviour', (_request, response) => {
    response.json({
      telegram: stateOf('telegram'),
      twilio: stateOf('twilio'),
      mail: stateOf('mail'),
      advancedOptOut: patient.advancedOptOut(),
      reports: twilio.reports.isOn(),
    })
  })
  routes.put('/phone/behaviour', async (request, response) => {
    const change = BehaviourChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    const { provider, ...setting } = change.data
    faults[provider].set(setting)
    await parts[provider].listener.open(setting.behaviour !== 'refused')
    onChange()
    return response.sendStatus(204)
  })
  routes.put('/phone/limits', (request, response) => {
    const change = LimitChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    limiters[change.data.provider].set(change.data.limits)
    onChange()
    return response.sendStatus(204)
  })
  routes.put('/phone/opt-out', (request, response) => {
    const change = OptOutChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    patient.setAdvancedOptOut(change.data.advanced)
    return response.sendStatus(204)
  })
  routes.put('/phone/reports', (request, response) => {
    const change = ReportsChange.safeParse(request.body)
    if (!change.success) return response.sendStatus(400)
    twilio.reports.set(change.data.on)
    return response.sendStatus(204)
  })
  return routes
}
