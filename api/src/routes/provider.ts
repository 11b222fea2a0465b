import type { IncomingHttpHeaders } from 'node:http'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { isUnreachable } from '@anteroom/store/connection.ts'
import type { StaffMember } from '@anteroom/store/staff.ts'
import type { Request } from 'express'
import type { LoginBudgets } from '../auth/login-budgets.ts'
import { personOf } from '../auth/provider-person.ts'
import type { StaffSessions } from '../auth/sessions.ts'
import type { StaffProvider } from '../auth/staff-provider.ts'
import type { KeptTrip, TripCookie } from '../auth/trip-cookie.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'
import type { BeginSession } from './session.ts'

type Parts = {
  /** Null: the clinic has no provider of logins. */
  ofProvider: StaffProvider | null
  trips: TripCookie
  sessions: Pick<StaffSessions, 'findById'>
  /** Null: attempts are not counted. */
  budgets: Pick<LoginBudgets, 'takeAt'> | null
  begin: BeginSession
  clock: () => number
}

const LOGIN_PAGE = '/doctor'

/** The page, which says why nobody was logged in. */
function refusedAt(page: string, reason: Refusal): string {
  const to = new URL(page, 'http://clinic.invalid')
  to.searchParams.set('refused', reason)
  return `${to.pathname}${to.search}`
}

/** Neither a script nor a frame of another page, as far as the browser says. */
const isPageOfItsOwn = ({ 'sec-fetch-dest': dest }: IncomingHttpHeaders) => dest === undefined || dest === 'document'
const comesFromElsewhere = ({ 'sec-fetch-site': site }: IncomingHttpHeaders) =>
  site === 'cross-site' || site === 'same-site'

/**
 * Login of staff at the clinic's OpenID provider. A person's browser asks these addresses, so that what goes wrong is
 * not answered with a problem document: it is said on the page that they go on to.
 */
export function providerHandlers({ ofProvider, trips, sessions, budgets, begin, clock }: Parts) {
  async function memberBy(request: Request, trip: KeptTrip, at: StaffProvider): Promise<StaffMember | Refusal> {
    const { search } = new URL(request.originalUrl, 'http://clinic.invalid')
    const claims = await at.provider.finish(search, trip)
    return typeof claims === 'string' ? claims : at.login(personOf(claims, at.mapping))
  }

  /** Each answer makes us ask the provider: whoever sends made-up ones has as many tries as with passwords. */
  async function countedMemberBy(request: Request, trip: KeptTrip, at: StaffProvider): Promise<StaffMember | Refusal> {
    const giveBack = budgets === null ? async () => {} : await budgets.takeAt(request.ip ?? '')
    if (giveBack === null) return 'too-many-requests'
    const member = await memberBy(request, trip, at).catch((error: unknown) => {
      if (isUnreachable(error)) return 'unavailable' as const
      throw error
    })
    if (typeof member !== 'string') await giveBack()
    return member
  }

  return {
    waysIn: async () =>
      answered({
        provider: ofProvider?.name ?? null,
        passwords: ofProvider?.isOnlyWay ? 'emergency' : 'everybody',
      }),

    goToProvider: async ({ query: { next }, request, response }) => {
      if (!isPageOfItsOwn(request.headers)) return { ok: false, refused: 'not-allowed' }
      // Another site begins no login: its person presses the button.
      if (ofProvider === null || comesFromElsewhere(request.headers)) return answered(next)
      const begun = await ofProvider.provider.begin()
      if (typeof begun === 'string') return answered(refusedAt(next, begun))
      trips.set(response, { ...begun.trip, next, sessionId: request.session?.id ?? null }, clock())
      return answered(begun.address)
    },

    comeFromProvider: async ({ request, response }) => {
      if (!isPageOfItsOwn(request.headers)) return { ok: false, refused: 'not-allowed' }
      const trip = trips.read(request.headers, clock())
      trips.clear(response)
      if (ofProvider === null || trip === null) return answered(refusedAt(LOGIN_PAGE, 'login-over'))
      const member = await countedMemberBy(request, trip, ofProvider)
      if (typeof member === 'string') return answered(refusedAt(trip.next, member))
      // So that it is replaced: its cookie does not come along from the provider's page.
      if (trip.sessionId) request.session = await sessions.findById(trip.sessionId, { attended: false })
      await begin(member, { request, response, action: 'provider-login' })
      return answered(trip.next)
    },

    logOutAtProvider: async () => answered((await ofProvider?.provider.logoutAddress()) ?? LOGIN_PAGE),
  } satisfies Partial<Handlers>
}
