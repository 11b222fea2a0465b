import type { Doctor } from '@anteroom/queue/types.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import { askTogether } from './ask-together.ts'

/** How long the doctors are used without reading them again. */
const KNOWN_MS = 5_000

/**
 * The doctors, read at most every five seconds, and those that are asked for at the same moment together. What this
 * process writes it knows at once: whatever is not one of the reads is taken for a write.
 */
export function rememberedDoctors(doctors: DoctorStore, clock = () => performance.now()): DoctorStore {
  let known: { at: number; byId: Map<string, Promise<Doctor | null>>; all: Promise<Doctor[]> | null } | null = null
  const forget = () => {
    known = null
  }

  function now() {
    if (known === null || clock() - known.at >= KNOWN_MS) known = { at: clock(), byId: new Map(), all: null }
    return known
  }

  /** A failed read is tried again. */
  function keep<Answer>(answer: Promise<Answer>): Promise<Answer> {
    answer.catch(forget)
    return answer
  }

  const { find: _, all, findMany, ...others } = doctors
  const findTogether = askTogether(
    async (ids: string[]) => new Map((await findMany(ids)).map((doctor) => [doctor._id, doctor])),
  )

  const writes = Object.fromEntries(
    Object.entries(others).map(([name, write]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await (write as (...all: unknown[]) => unknown)(...args)
        } finally {
          forget()
        }
      },
    ]),
  ) as unknown as typeof others

  return {
    ...writes,
    findMany,
    find(id) {
      const { byId } = now()
      const known = byId.get(id)
      if (known) return known
      const doctor = keep(findTogether(id).then((found) => found ?? null))
      byId.set(id, doctor)
      // Not kept: a doctor who does not exist may be added at any moment.
      doctor.then((found) => found ?? byId.delete(id)).catch(() => {})
      return doctor
    },
    all() {
      const memory = now()
      memory.all ??= keep(all())
      return memory.all
    },
  }
}
