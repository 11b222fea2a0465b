import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Turn } from '@anteroom/contracts/turn.ts'
import type { TurnTexts } from './when-texts.ts'

/** When a turn comes, in the reader's words and on the reader's `clock`: "about 14:20", "any moment now". */
export function turnWords(turn: Turn, texts: TurnTexts, clock: (at: Instant) => string): string {
  switch (turn.kind) {
    case 'soon':
      return texts.soon
    case 'about':
      return texts.aboutTime(clock(turn.at))
    case 'before':
      return texts.before(clock(turn.to))
    case 'between':
      return texts.between(clock(turn.from), clock(turn.to))
    case 'unknown':
      return turn.why === 'break' ? texts.afterBreak : texts.unknown
  }
}
