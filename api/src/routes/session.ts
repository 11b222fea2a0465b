import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { LoginRequest } from '@anteroom/contracts/requests.ts'
import { type Request, Router } from 'express'
import { type Access, callerOf, type Staff } from '../auth/caller.ts'
import type { Login } from '../auth/login.ts'
import type { Clinic } from '../commands/clinic.ts'
import { parse, Refused } from './respond.ts'

type Parts = {
  clinic: Clinic
  access: Access
  login: Login
  /** Closes the live connections of a session that has ended. */
  endLive: (sessionId: string) => void
}

const settled = (act: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())))

export function sessionRoutes({ clinic, access, login, endLive }: Parts): Router {
  const router = Router()

  async function present(staff: Staff): Promise<SessionAnswer> {
    const doctorIds = staff.role === 'doctor' ? [staff.doctorId] : (await clinic.doctors.all()).map(({ _id }) => _id)
    return { username: staff.username, name: staff.name, role: staff.role, doctorIds }
  }

  router.post('/', async (request: Request, response) => {
    const staff = await login(parse(LoginRequest, request.body), request.ip ?? '')
    if (typeof staff === 'string') throw new Refused(staff)
    // A new id at login: one that was planted before is worth nothing.
    await settled((done) => request.session.regenerate(done))
    request.session.staff = staff
    await settled((done) => request.session.save(done))
    response.status(201).json(await present(staff))
  })

  router.get('/', async (request, response) => {
    const caller = callerOf(request, access)
    if (caller.kind !== 'staff') throw new Refused('not-signed-in')
    response.json(await present(caller.staff))
  })

  router.delete('/', async (request, response) => {
    endLive(request.sessionID)
    await settled((done) => request.session.destroy(done))
    response.status(204).end()
  })

  return router
}
