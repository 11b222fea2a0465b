import { readConfig } from './config.ts'
import { NoDatabase } from './databases/database.ts'
import { inUseBy, use } from './processes/in-use.ts'
import { keptSecrets } from './secrets.ts'
import { startStack } from './stack.ts'
import { welcome } from './welcome.ts'

const config = readConfig()
const inUse = inUseBy(config.DATA_DIR)
if (inUse) {
  console.error(inUse)
  process.exit(1)
}
use(config.DATA_DIR)
const kept = await keptSecrets(config.DATA_DIR)

/** Until everything runs nothing has to be stopped in order: the children end with this process. */
let end = async () => {}
let ending = false

// Ctrl-C arrives twice, from the terminal and from npm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (ending) return
    ending = true
    console.log('\nStopping.')
    await end()
    process.exit(0)
  })
}

const stack = await startStack({ config, secrets: kept.secrets, say: console.log, revives: true }).catch(
  (error: unknown) => {
    console.error(error instanceof NoDatabase ? error.message : error)
    process.exit(1)
  },
)
end = stack.stop

console.log(welcome(config, stack, kept))
