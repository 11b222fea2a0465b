import { setImmediate as otherWork } from 'node:timers/promises'

/** Does long work a piece at a time, until `piece` says that nothing is left; this process answers in between. */
export async function pieceByPiece(piece: () => boolean): Promise<void> {
  while (piece()) await otherWork()
}
