import { untilDone } from '@anteroom/service/until-done.ts'
import type { Logger } from 'pino'
import { setupAddress, setupNotice } from './auth/setup-link.ts'
import type { StaffAccess } from './auth/staff-access.ts'
import type { Clinic } from './commands/clinic.ts'
import type { Config } from './config.ts'
import { fillDemoClinic, seedDemoClinic } from './demo.ts'
import type { openStores } from './stores.ts'

type Parts = {
  config: Config
  opened: ReturnType<typeof openStores>
  clinic: Clinic
  auth: Pick<StaffAccess, 'setup' | 'accessLog'>
  /** True while the API closes: then nothing is tried again. */
  isClosing: () => boolean
  log: Logger
}

/**
 * Makes the indexes, reads what administrators have saved and, if configured, adds the demo clinic. Tries until it
 * succeeds; false: the API closes.
 */
export function prepareStores({ config, opened, clinic, isClosing, log }: Parts): Promise<boolean> {
  async function prepare() {
    await opened.createIndexes()
    await opened.refreshDetails()
    if (!config.DEMO_PASSWORD) return
    const isNew = await seedDemoClinic(opened.stores, { password: config.DEMO_PASSWORD, demo: config.DEMO })
    if (isNew && config.DEMO === 'full') await fillDemoClinic(clinic)
  }
  return untilDone(prepare, { isOver: isClosing, log })
}

/** Says how to set up the clinic, if it has no administrator yet. `say`: for the person at this machine and no log. */
export async function sayHowToSetUp({ config, auth, isClosing, log }: Parts, say: (text: string) => void) {
  async function sayLink() {
    const token = await auth.setup.make()
    if (token === null) return
    await auth.accessLog.record({ by: 'api', action: 'setup-link' })
    say(setupNotice(setupAddress(config.PUBLIC_URL, token)))
  }
  await untilDone(sayLink, { isOver: isClosing, log })
}
