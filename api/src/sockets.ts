import { randomUUID } from 'node:crypto'
import type { Acknowledgement } from '@anteroom/contracts/live.ts'
import { UpdateAppointmentStatus, UpdateDoctorStatus } from '@anteroom/contracts/requests.ts'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import type { Socket } from 'socket.io'
import { z } from 'zod'
import { type Access, actorOf, type Caller, callerOf, checkQueueAccess } from './auth/caller.ts'
import { changeAppointment, commandFor } from './commands/change-appointment.ts'
import { setDoctorStatus } from './commands/change-day.ts'
import type { Clinic } from './commands/clinic.ts'
import type { LiveServer } from './publish/channel.ts'
import { rooms } from './publish/rooms.ts'
import { problem } from './routes/problems.ts'
import { answerOf, parse, RefusalError } from './routes/respond.ts'

const Handshake = z.object({ appointmentId: z.string().min(1).max(64).optional() })

/** Limit per socket; no person emits more. */
const EVENTS_PER_SECOND = 20

type Parts = { clinic: Clinic; access: Access; sessions: RequestHandler; log: Logger }
type LiveSocket = Socket & { request: { session?: Request['session'] } }

const asError = (thrown: unknown): Error | undefined =>
  thrown === undefined || thrown instanceof Error ? thrown : new Error(String(thrown))

/** Joins each socket to its rooms, and answers the events of staff as REST would. */
export function serveSockets(io: LiveServer, { clinic, access, sessions, log }: Parts): void {
  // Once per connection, with an empty response: no cookie is set and no session touched on each poll.
  io.use((socket, next) =>
    sessions(socket.request as Request, {} as Response, (error: unknown) => next(asError(error))),
  )

  const callerAtHandshake = ({ request }: Socket): Caller => callerOf(request as Request, access)

  /** The session may have ended since the handshake, so it is reloaded for each event. */
  async function callerNow(socket: Socket): Promise<Caller> {
    const { session } = (socket as LiveSocket).request
    if (!session?.staff) return callerAtHandshake(socket)
    const isAlive = await new Promise<boolean>((resolve) => session.reload((error: unknown) => resolve(!error)))
    return isAlive ? callerAtHandshake(socket) : { kind: 'patient' }
  }

  async function roomsOf(socket: Socket): Promise<string[]> {
    const { appointmentId } = parse(Handshake, socket.handshake.auth)
    if (appointmentId !== undefined) {
      const queue = await clinic.queues.findByAppointment(appointmentId)
      if (queue === null) throw new RefusalError('unknown-appointment')
      return [rooms.appointment(appointmentId), rooms.queue(queue._id)]
    }
    const caller = await callerNow(socket)
    if (caller.kind !== 'staff') throw new RefusalError('not-signed-in')
    const doctorIds =
      caller.staff.role === 'doctor' ? [caller.staff.doctorId] : (await clinic.doctors.all()).map(({ _id }) => _id)
    const sessionId = (socket as LiveSocket).request.session?.id ?? randomUUID()
    return [rooms.session(sessionId), ...doctorIds.map(rooms.doctor)]
  }

  const refusedBy = (error: unknown): RefusalError => {
    if (error instanceof RefusalError) return error
    log.error({ err: error }, 'a socket request failed')
    return new RefusalError('unavailable')
  }

  io.use((socket, next) => {
    roomsOf(socket as unknown as Socket)
      .then((names) => socket.join(names))
      .then(() => next())
      .catch((error: unknown) => {
        const { refusal, ...details } = refusedBy(error)
        next(Object.assign(new Error(refusal), { data: problem(refusal, 'en', details) }))
      })
  })

  io.on('connection', (connected) => {
    const socket = connected as unknown as Socket
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
        if (caller.kind !== 'staff') throw new RefusalError('not-signed-in')
        const command = { kind: commandFor[status], appointmentId }
        return answerOf(
          await changeAppointment(clinic, command, { checkAccess: accessOf(caller), by: actorOf(caller) }),
          { language: 'en', caller },
        )
      }),
    )

    socket.on(
      'updateDoctorStatus',
      serve(async (payload, caller) => {
        const request = parse(UpdateDoctorStatus, payload)
        const refused = checkQueueAccess(caller, request.doctorId)
        if (refused) throw new RefusalError(refused)
        return answerOf(await setDoctorStatus(clinic, request, { by: actorOf(caller) }), { language: 'en', caller })
      }),
    )
  })
}
