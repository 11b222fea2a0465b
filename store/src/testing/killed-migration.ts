import type { mongo } from 'mongoose'
import { openForCommand } from '../connection.ts'
import { migrate } from '../migrate.ts'

/** A process that migrates the database in its first argument, and is killed at the write in its second. */
const [url = '', fatal = ''] = process.argv.slice(2)

let writes = 0
function die() {
  process.kill(process.pid, 'SIGKILL')
  // Nothing may be sent between the signal and its effect.
  for (;;);
}

/** The same collection, but the process may be killed at its writes. */
const watched = (collection: mongo.Collection) =>
  new Proxy(collection, {
    get(target, name) {
      const operation = Reflect.get(target, name)
      if (typeof operation !== 'function') return operation
      return (...args: unknown[]) => {
        if (/^(insert|update|delete|drop)/.test(String(name)) && ++writes === Number(fatal)) die()
        return operation.apply(target, args)
      }
    },
  })

const { db, close } = await openForCommand(url)
const mortal = new Proxy(db, {
  get(target, name) {
    if (name === 'collection') return (collection: string) => watched(target.collection(collection))
    const value = Reflect.get(target, name)
    return typeof value === 'function' ? value.bind(target) : value
  },
})
await migrate(mortal, { say: () => {} })
await close()
