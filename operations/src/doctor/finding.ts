/**
 * The result of one check: fine, or not and how to fix it: a command or a setting, in one line. `off`: there is nothing
 * to check, because the feature is not configured.
 */
export type Finding =
  | { state: 'well'; says: string }
  | { state: 'faulty'; says: string; mend: string }
  | { state: 'off'; says: string }

/** `look` may throw: that is a fault too. */
export type Check = { name: string; look: () => Promise<Finding> }

export type Checked = Finding & { name: string }

/** A check that found nothing wrong. `says`: one line for the person who runs the command. */
export const well = (says: string): Finding => ({ state: 'well', says })
/** A fault, with what fixes it: a command or a setting, in one line. */
export const faulty = (says: string, mend: string): Finding => ({ state: 'faulty', says, mend })
/** Nothing to check, because the feature is not configured. */
export const off = (says: string): Finding => ({ state: 'off', says })

/** Time limit of a check, in milliseconds. */
const LIMIT_MS = 12_000

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Runs all checks at the same time and returns the results in order. A check that takes longer than {@link LIMIT_MS}
 * has no answer.
 */
export function lookAt(checks: Check[], limitMs = LIMIT_MS): Promise<Checked[]> {
  return Promise.all(
    checks.map(async ({ name, look }) => {
      const { promise: late, resolve } = Promise.withResolvers<Finding>()
      const timer = setTimeout(
        () =>
          resolve(
            faulty(
              `no answer within ${limitMs / 1_000} s`,
              'Look whether it runs, and whether this machine reaches it.',
            ),
          ),
        limitMs,
      )
      const found = await Promise.race([look(), late]).catch((error: unknown) =>
        faulty(messageOf(error), 'Look whether it runs, and whether this machine reaches it.'),
      )
      clearTimeout(timer)
      return { name, ...found }
    }),
  )
}

/** The services as docker-compose.yml names them, and their units where they run by hand. */
const units = { web: 'caddy', api: 'anteroom@api', bot: 'anteroom@bot', workers: 'anteroom@workers' }
type Service = keyof typeof units

/** What shows the log of a service, in either way to run it. */
export const logOf = (service: Service): string => `docker compose logs ${service}, or journalctl -u ${units[service]}`

/** What starts a service anew, likewise. */
export const restartOf = (service: Service): string =>
  `docker compose restart ${service}, or systemctl restart ${units[service]}`
