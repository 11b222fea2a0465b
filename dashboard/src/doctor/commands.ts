import type { NextAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { UpdateAppointmentStatus, UpdateDoctorStatus } from '@anteroom/contracts/requests.ts'
import type { LiveSocket } from '../live/socket.ts'

/** Two transports for the same command: the socket, and REST if the socket does not answer. */
type Transports = { api: ApiClient; socket: LiveSocket }

const ANSWER_WITHIN_MS = 5_000

/** The acknowledgement, or null without a connection or after the time limit. */
async function acknowledged<Answer>(socket: LiveSocket, emit: () => Promise<Answer>): Promise<Answer | null> {
  if (!socket.connected) return null
  return emit().catch(() => null)
}

/** Starts or finishes an appointment. Resolves to the problem, or null on success. */
export async function setAppointmentStatus(
  { api, socket }: Transports,
  request: UpdateAppointmentStatus,
): Promise<Problem | null> {
  const answer = await acknowledged(socket, () =>
    socket.timeout(ANSWER_WITHIN_MS).emitWithAck('updateAppointmentStatus', request),
  )
  if (answer !== null) return answer.ok ? null : answer.problem

  const result = await api.setAppointmentStatus({ id: request.appointmentId, status: request.status })
  if (result.ok) return null
  // The command may have succeeded over the socket with only its answer lost.
  const now = await api.status({ id: request.appointmentId })
  return now.ok && now.value.status === request.status ? null : result.problem
}

/** Sets the doctor's status. Resolves to the problem, or null on success. */
export async function setDoctorStatus(
  { api, socket }: Transports,
  request: UpdateDoctorStatus,
): Promise<Problem | null> {
  const answer = await acknowledged(socket, () =>
    socket.timeout(ANSWER_WITHIN_MS).emitWithAck('updateDoctorStatus', request),
  )
  if (answer !== null) return answer.ok ? null : answer.problem

  const { doctorId, ...status } = request
  const result = await api.setDoctorStatus({ id: doctorId, ...status })
  return result.ok ? null : result.problem
}

type NextPress = {
  doctorId: string
  /** Id of the patient who goes in. */
  start: string
  /** Idempotency key: names what the button's label said. */
  key: string
  /** Revision of the board when it was pressed. */
  rev: number
  /** Loads the board: true if the button still has the same label. */
  isUnchanged: () => Promise<boolean>
}

/**
 * Finishes one patient and starts the next, once for each `key`; once more under another key if that was undone since.
 */
export async function callNext(
  api: ApiClient,
  { doctorId, start, key, rev, isUnchanged }: NextPress,
): Promise<Result<NextAnswer>> {
  let result = await api.next({ id: doctorId, start }, { key })
  while (result.ok && result.value.rev <= rev && (await isUnchanged())) {
    result = await api.next({ id: doctorId, start }, { key: `${key}:${result.value.rev}` })
  }
  return result
}
