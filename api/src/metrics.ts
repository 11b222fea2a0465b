import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { ANSWER_BUCKETS } from '@anteroom/service/metrics.ts'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Login } from './auth/login.ts'
import type { CommandRunner } from './commands/run.ts'
import type { LiveServer } from './publish/channel.ts'

/**
 * What the API counts, beside requests. No label holds a person, an appointment, a queue or a contact: each is one of a
 * few words that the source knows.
 */
export function apiMetrics(registry: Registry) {
  const registers = [registry]
  const commands = new Histogram({
    name: 'anteroom_command_seconds',
    help: 'Time of a command on a queue with all its tries, by its kind, and whether it was accepted, refused or failed.',
    labelNames: ['command', 'outcome'] as const,
    buckets: ANSWER_BUCKETS,
    registers,
  })
  const lostRaces = new Counter({
    name: 'anteroom_lost_races_total',
    help: 'Commands that were decided again because another process had changed the queue.',
    registers,
  })
  const refusedBookings = new Counter({
    name: 'anteroom_refused_bookings_total',
    help: "Patients' bookings that were refused for how many there are, by the reason.",
    labelNames: ['reason'] as const,
    registers,
  })
  const logins = new Counter({
    name: 'anteroom_logins_total',
    help: 'Attempts of staff to log in: done, wrong-login, too-many-requests or busy.',
    labelNames: ['outcome'] as const,
    registers,
  })

  return {
    lostRace: () => lostRaces.inc(),
    refusedBooking: (reason: Refusal) => refusedBookings.inc({ reason }),

    timed:
      (run: CommandRunner): CommandRunner =>
      async (command) => {
        const end = commands.startTimer({ command: command.command.kind })
        try {
          const outcome = await run(command)
          end({ outcome: outcome.ok ? 'accepted' : 'refused' })
          return outcome
        } catch (error) {
          end({ outcome: 'failed' })
          throw error
        }
      },

    counted:
      (login: Login): Login =>
      async (...attempt) => {
        const found = await login(...attempt)
        logins.inc({ outcome: typeof found === 'string' ? found : 'done' })
        return found
      },

    watchSockets(io: LiveServer): void {
      new Gauge({
        name: 'anteroom_sockets',
        help: 'Sockets connected to this process, of patients and of staff.',
        labelNames: ['who'] as const,
        registers,
        collect() {
          const count = { patient: 0, staff: 0 }
          for (const { data } of io.of('/').sockets.values()) count[data.followed?.isPatient ? 'patient' : 'staff'] += 1
          for (const [who, sockets] of Object.entries(count)) this.set({ who }, sockets)
        },
      })
    },
  }
}
