import { Agent, createServer, request } from 'node:http'

/** The smallest possible bot: polls for updates and repeats each text. Runs as a separate process. */
const { TELEGRAM_API_ROOT = '', TELEGRAM_BOT_TOKEN = '', PORT } = process.env
const agent = new Agent({ keepAlive: true })

const call = (method: string, parameters: object): Promise<{ result: { update_id: number; message?: Message }[] }> =>
  new Promise((resolve, reject) => {
    const url = `${TELEGRAM_API_ROOT}/bot${TELEGRAM_BOT_TOKEN}/${method}`
    const headers = { 'content-type': 'application/json' }
    const asked = request(url, { method: 'POST', agent, headers }, async (response) => {
      resolve(JSON.parse(Buffer.concat(await response.toArray()).toString()))
    })
    asked.on('error', reject).end(JSON.stringify(parameters))
  })

type Message = { chat: { id: number }; text: string }

createServer((_request, response) => response.end('alive')).listen(Number(PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))

for (let offset = 0; ; ) {
  const { result } = await call('getUpdates', { offset, timeout: 50 })
  for (const { update_id, message } of result) {
    if (message) void call('sendMessage', { chat_id: message.chat.id, text: message.text })
    offset = update_id + 1
  }
}
