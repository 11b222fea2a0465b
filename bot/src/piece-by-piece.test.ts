import { setImmediate as otherWork } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { pieceByPiece } from './piece-by-piece.ts'

it('lets other work go on between two pieces', async () => {
  const done: string[] = []
  async function answer() {
    for (const name of ['one', 'two']) {
      await otherWork()
      done.push(`answer ${name}`)
    }
  }
  const answered = answer()
  await pieceByPiece(() => done.push('piece') < 5)
  await answered
  expect(done).toEqual(['piece', 'answer one', 'piece', 'answer two', 'piece'])
})
