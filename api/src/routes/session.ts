import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Staff } from '../auth/caller.ts'
import type { Login } from '../auth/login.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

type Parts = {
  clinic: Clinic
  login: Login
  /** Closes the live connections of a session that has ended. */
  endLive: (sessionId: string) => void
}

const settled = (act: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())))

export function sessionHandlers({ clinic, login, endLive }: Parts) {
  async function present(staff: Staff): Promise<SessionAnswer> {
    const doctorIds = staff.role === 'doctor' ? [staff.doctorId] : (await clinic.doctors.all()).map(({ _id }) => _id)
    return { username: staff.username, name: staff.name, role: staff.role, doctorIds }
  }

  return {
    login: async ({ body, request }) => {
      const staff = await login(body, request.ip ?? '')
      if (typeof staff === 'string') return { ok: false, refused: staff }
      // A new id at login: one that an attacker set in the browser before is worth nothing (session fixation).
      await settled((done) => request.session.regenerate(done))
      request.session.staff = staff
      await settled((done) => request.session.save(done))
      return answered(await present(staff))
    },
    session: async ({ caller }) => answered(await present(caller.staff)),
    logout: async ({ request }) => {
      endLive(request.sessionID)
      await settled((done) => request.session.destroy(done))
      return answered(undefined)
    },
  } satisfies Partial<Handlers>
}
