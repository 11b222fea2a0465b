import { createServer } from 'node:http'
import { connect, openDatabase } from '@anteroom/store/connection.ts'
import express from 'express'
import { pino } from 'pino'

/**
 * The most that this machine can do: Express with one call of the driver, and `node:http` with a fixed string. Runs as
 * a separate process on the API's database, with the API's write concern.
 */
const database = openDatabase()
await connect(database, process.env.MONGO_URL ?? '', pino({ level: 'warn' }))
const db = database.getClient().db()
const inserted = db.collection('ceiling_inserted')
const counted = db.collection<{ _id: string; rev: number }>('ceiling_counted')
const kept = db.collection<{ _id: string }>('ceiling_kept')

const app = express()
app.disable('x-powered-by')
app.disable('etag')

app.post('/insert', express.json(), async (request, response) => {
  const { insertedId } = await inserted.insertOne({ ...request.body, bookedAt: Date.now() })
  response.status(201).json({ message: 'Appointment created successfully', id: insertedId })
})

app.post('/update/:id', async (request, response) => {
  const { matchedCount } = await counted.updateOne({ _id: request.params.id }, { $inc: { rev: 1 } })
  response.json({ message: 'Next patient called', matchedCount })
})

app.get('/read/:id', async (request, response) => {
  response.json(await kept.findOne({ _id: request.params.id }))
})

const ready = process.env.READY_ANSWER ?? ''
const tag = process.env.READY_TAG ?? ''
const http = createServer((request, response) => {
  if (request.url !== '/ready') return app(request, response)
  response.setHeader('ETag', tag)
  if (request.headers['if-none-match'] === tag) {
    response.statusCode = 304
    return response.end()
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(ready)
})
http.listen(Number(process.env.PORT), '127.0.0.1')

process.once('SIGTERM', async () => {
  http.close()
  http.closeAllConnections()
  await database.close()
})
