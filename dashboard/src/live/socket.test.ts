import { expect, test, vi } from 'vitest'
import { fakeSocket } from '../testing/fake-socket.ts'
import { liveSocket } from './socket.ts'

/** A page's socket whose code comes, or does not, when the test says so. */
function given() {
  const real = fakeSocket()
  const code = Promise.withResolvers<never>()
  const load = vi.fn(() => code.promise)
  const comes = async () => {
    code.resolve(real.socket as never)
    await code.promise
  }
  return { real, load, comes, fails: () => code.reject(new Error('not found')), socket: liveSocket({}, load) }
}

test('is loaded once, when it is first connected', async () => {
  const { socket, load } = given()
  expect(load).not.toHaveBeenCalled()
  socket.connect()
  socket.disconnect()
  socket.connect()
  expect(load).toHaveBeenCalledTimes(1)
})

test('hears what was listened for before it was there, and not what nobody listens for any more', async () => {
  const { socket, comes, real } = given()
  const [kept, gone] = [vi.fn(), vi.fn()]
  socket.on('connect', kept)
  socket.on('connect', gone)
  socket.connect()
  socket.off('connect', gone)
  await comes()
  real.up()
  expect([kept.mock.calls.length, gone.mock.calls.length, socket.connected]).toEqual([1, 0, true])
})

test('stays unconnected where the page was left before it came', async () => {
  const { socket, comes, real } = given()
  const connect = vi.spyOn(real.socket, 'connect')
  socket.connect()
  socket.disconnect()
  await comes()
  expect(connect).not.toHaveBeenCalled()
})

test('that cannot be loaded is a server that cannot be reached, and may be tried again', async () => {
  const { socket, load, fails } = given()
  const unreachable = vi.fn()
  socket.on('connect_error', unreachable)
  socket.connect()
  expect(socket.active).toBe(true)
  fails()
  await vi.waitFor(() => expect(unreachable).toHaveBeenCalledTimes(1))
  expect(socket.active).toBe(false)
  socket.connect()
  expect(load).toHaveBeenCalledTimes(2)
})
