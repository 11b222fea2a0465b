import type { NextAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { UpdateAppointmentStatus, UpdateDoctorStatus } from '@anteroom/contracts/requests.ts'
import type { LiveSocket } from '../live/socket.ts'

/** Two ways to the same command: the socket, and REST where the socket does not answer. */
type Ways = { api: ApiClient; socket: LiveSocket }

const ANSWER_WITHIN = 5_000

/** The acknowledgement, or null when none came in time or there is no connection. */
async function acknowledged<Answer>(socket: LiveSocket, emit: () => Promise<Answer>): Promise<Answer | null> {
  if (!socket.connected) return null
  return emit().catch(() => null)
}

/** Starts or finishes an appointment. Gives back the problem, or null when it is done. */
export async function setAppointmentStatus(
  { api, socket }: Ways,
  request: UpdateAppointmentStatus,
): Promise<Problem | null> {
  const answer = await acknowledged(socket, () =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('updateAppointmentStatus', request),
  )
  if (answer !== null) return answer.ok ? null : answer.problem

  const result = await api.setAppointmentStatus({ id: request.appointmentId, status: request.status })
  if (result.ok) return null
  // The socket may have carried out the command and lost only its answer.
  const now = await api.status({ id: request.appointmentId })
  return now.ok && now.value.status === request.status ? null : result.problem
}

/** Says how the doctor's day goes. Gives back the problem, or null when it is said. */
export async function setDoctorStatus({ api, socket }: Ways, request: UpdateDoctorStatus): Promise<Problem | null> {
  const answer = await acknowledged(socket, () =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('updateDoctorStatus', request),
  )
  if (answer !== null) return answer.ok ? null : answer.problem

  const result = await api.setDoctorStatus({ id: request.doctorId, status: request.status })
  return result.ok ? null : result.problem
}

type Pressed = {
  doctorId: string
  /** Names what the button said. */
  key: string
  /** Revision of the board on which it was pressed. */
  rev: number
  /** Looks at the board anew: whether the button says the same as before. */
  stillSaysSo: () => Promise<boolean>
}

/** Finishes one and starts the next, once for each `key`, or once more when that was taken back since. */
export async function callNext(
  api: ApiClient,
  { doctorId, key, rev, stillSaysSo }: Pressed,
): Promise<Result<NextAnswer>> {
  let result = await api.next({ id: doctorId }, { key })
  while (result.ok && result.value.rev <= rev && (await stillSaysSo())) {
    result = await api.next({ id: doctorId }, { key: `${key}:${result.value.rev}` })
  }
  return result
}
