import mongoose from 'mongoose'
import { expect, it } from 'vitest'
import { isUnreachable, openDatabase } from './connection.ts'

const { mongo } = mongoose
const answered = (code: number) => new mongo.MongoServerError({ message: 'no', code })

it('takes for unreachable what was never connected, as Mongoose says it', async () => {
  const database = openDatabase()
  const opening = database.openUri('mongodb://127.0.0.1:9/none', {
    bufferCommands: false,
    serverSelectionTimeoutMS: 20,
  })
  const model = database.model('Anything', new mongoose.Schema({}))
  const failed = await model.findOne().then(
    () => null,
    (error: unknown) => error,
  )
  await opening.catch(() => {})
  expect(failed).toHaveProperty('name', 'MongooseError')
  expect(isUnreachable(failed)).toBe(true)
})

it.each([
  new mongo.MongoNetworkError('connection refused'),
  new mongo.MongoNetworkTimeoutError('timed out'),
  new mongo.MongoServerSelectionError('none', {} as never),
  answered(10_107),
  answered(11_600),
  answered(50),
])('takes for unreachable %s', (error) => {
  expect(isUnreachable(error)).toBe(true)
})

it.each([
  new mongoose.Error('Query was already executed'),
  new mongoose.Error.CastError('Number', 'x', 'at'),
  new mongo.MongoAPIError('a callback is no option'),
  answered(121),
  answered(27),
  new TypeError('x is not a function'),
  'a string',
])('takes for a fault of the program %s', (error) => {
  expect(isUnreachable(error)).toBe(false)
})
