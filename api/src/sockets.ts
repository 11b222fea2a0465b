import type { Acknowledgement } from '@anteroom/contracts/live.ts'
import { UpdateAppointmentStatus, UpdateDoctorStatus } from '@anteroom/contracts/requests.ts'
import { isUnreachable } from '@anteroom/store/connection.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import type { Logger } from 'pino'
import type { DefaultEventsMap, Socket } from 'socket.io'
import { z } from 'zod'
import { type Access, actorOf, type Caller, callerOf, checkQueueAccess, checkRole } from './auth/caller.ts'
import type { SessionCookie } from './auth/cookies.ts'
import type { StaffSessions } from './auth/sessions.ts'
import { changeAppointment, commandFor } from './commands/change-appointment.ts'
import { setDoctorStatus } from './commands/change-day.ts'
import type { Clinic } from './commands/clinic.ts'
import { doctorsOf } from './commands/displays.ts'
import type { LiveServer, SocketData } from './publish/channel.ts'
import { rooms } from './publish/rooms.ts'
import type { AppointmentNames } from './routes/appointment-names.ts'
import { problem } from './routes/problems.ts'
import { answerOf, parse, RefusalError } from './routes/respond.ts'

const name = z.string().min(1).max(64)
const Handshake = z.object({ appointmentId: name.optional(), display: name.optional() })

/**
 * Any copy of the day is good enough to let a returning page in: thousands of pages must not each ask the database, and
 * the page then requests what it shows.
 */
const HOWEVER_OLD = 0

/** Limit per socket; no person sends more. */
const EVENTS_PER_SECOND = 20

type Parts = {
  clinic: Clinic
  names: AppointmentNames
  access: Access
  cookie: SessionCookie
  sessions: Pick<StaffSessions, 'find' | 'findById'>
  log: Logger
}
type StaffSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>

/** Joins each socket to its rooms, and answers the events of staff as REST would. */
export function serveSockets(io: LiveServer, { clinic, names, access, cookie, sessions, log }: Parts): void {
  /** The session may have ended since the handshake, so it is read again for each event. */
  async function callerNow({ data, request: { headers } }: StaffSocket): Promise<Caller> {
    const session = data.sessionId === undefined ? null : await sessions.findById(data.sessionId, { attended: true })
    return callerOf({ headers, session }, access)
  }

  async function callerAtHandshake(socket: StaffSocket): Promise<Caller> {
    const { headers } = socket.request
    const session = await sessions.find(cookie.read(headers), { attended: false })
    if (session) socket.data.sessionId = session.id
    return callerOf({ headers, session }, access)
  }

  /** A screen has its link and nothing else, whoever is logged in on the same machine. */
  async function roomsOfDisplay(link: string): Promise<string[]> {
    const display = await clinic.displays.find(digestOf(link))
    if (display === null) throw new RefusalError('unknown-display')
    const doctors = await doctorsOf(clinic, display)
    return [rooms.display(display._id), ...doctors.map(({ _id }) => rooms.displaysOf(_id))]
  }

  async function roomsOf(socket: StaffSocket): Promise<string[]> {
    const { appointmentId, display } = parse(Handshake, socket.handshake.auth)
    if (display !== undefined) return roomsOfDisplay(display)
    const caller = await callerAtHandshake(socket)
    if (appointmentId !== undefined) {
      // Somebody who follows by a link that another process is withdrawing hears nothing, and is disconnected when that
      // news arrives.
      const { appointmentId: id, byLink, version, queueId } = await names.open(appointmentId, caller, HOWEVER_OLD)
      socket.data.followed = { name: appointmentId, isPatient: caller.kind === 'patient' }
      return [byLink ? rooms.link(id, version) : rooms.appointment(id), rooms.queue(queueId)]
    }
    if (caller.kind !== 'staff') throw new RefusalError('not-signed-in')
    const doctorIds =
      caller.staff.role === 'doctor' ? [caller.staff.doctorId] : (await clinic.doctors.all()).map(({ _id }) => _id)
    const { sessionId } = socket.data
    return [...(sessionId === undefined ? [] : [rooms.session(sessionId)]), ...doctorIds.map(rooms.doctor)]
  }

  const refusedBy = (error: unknown): RefusalError => {
    if (error instanceof RefusalError) return error
    if (isUnreachable(error)) return new RefusalError('unavailable')
    log.error({ err: error }, 'a socket request failed')
    return new RefusalError('failed')
  }

  io.use((socket, next) => {
    roomsOf(socket as unknown as StaffSocket)
      .then((names) => socket.join(names))
      .then(() => next())
      .catch((error: unknown) => {
        const { refusal, ...details } = refusedBy(error)
        next(Object.assign(new Error(refusal), { data: problem(refusal, 'en', details) }))
      })
  })

  io.on('connection', (connected) => {
    const socket = connected as unknown as StaffSocket
    let second = 0
    let events = 0

    const serve =
      <Answer extends object>(act: (payload: unknown, caller: Caller) => Promise<Answer>) =>
      async (payload: unknown, acknowledge: unknown) => {
        const answer = (acknowledgement: Acknowledgement<Answer>) => {
          if (typeof acknowledge === 'function') acknowledge(acknowledgement)
        }
        try {
          const thisSecond = Math.floor(clinic.clock() / 1_000)
          events = thisSecond === second ? events + 1 : 1
          second = thisSecond
          if (events > EVENTS_PER_SECOND) throw new RefusalError('too-many-requests')
          answer({ ok: true, ...(await act(payload, await callerNow(socket))) })
        } catch (error) {
          const { refusal, ...details } = refusedBy(error)
          answer({ ok: false, problem: problem(refusal, 'en', details) })
        }
      }

    const accessOf = (caller: Caller) => (doctorId: string) => checkQueueAccess(caller, doctorId)

    socket.on(
      'updateAppointmentStatus',
      serve(async (payload, caller) => {
        const { appointmentId, status } = parse(UpdateAppointmentStatus, payload)
        const refused = checkRole(caller, 'staff-of-appointment')
        if (refused) throw new RefusalError(refused)
        const opened = await names.open(appointmentId, caller)
        const command = { kind: commandFor[status], appointmentId: opened.appointmentId }
        const context = { checkAccess: accessOf(caller), by: actorOf(caller) }
        const answer = answerOf(await changeAppointment(clinic, command, context), { language: () => 'en', caller })
        return names.inAnswer(answer, { caller, opened })
      }),
    )

    socket.on(
      'updateDoctorStatus',
      serve(async (payload, caller) => {
        const request = parse(UpdateDoctorStatus, payload)
        const refused = checkQueueAccess(caller, request.doctorId)
        if (refused) throw new RefusalError(refused)
        return answerOf(await setDoctorStatus(clinic, request, { by: actorOf(caller) }), {
          language: () => 'en',
          caller,
        })
      }),
    )
  })
}
