import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core'

const VERSION = '8.2.6'
const SOURCE = 'https://fastdl.mongodb.org/'

/**
 * A mongod that was downloaded to `folder`, now or earlier. Undefined where there is no network (checked for three
 * seconds first, as the download itself takes longer to give up) or no build for this machine.
 */
export async function downloadedMongod(folder: string, say: (line: string) => void): Promise<string | undefined> {
  const options = await DryMongoBinary.generateOptions({ version: VERSION, downloadDir: folder })
  const earlier = await DryMongoBinary.locateBinary(options)
  if (earlier) return earlier
  if (!(await isReachable())) return undefined
  say(`Downloading MongoDB ${VERSION}, once.`)
  return MongoBinary.getPath(options).catch(() => undefined)
}

const isReachable = () =>
  fetch(SOURCE, { method: 'HEAD', signal: AbortSignal.timeout(3_000) }).then(
    () => true,
    () => false,
  )
