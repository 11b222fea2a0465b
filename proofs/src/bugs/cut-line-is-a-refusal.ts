import type { outcomeWithoutAnswer as original } from '@anteroom/providers/channel.ts'

export * from '@anteroom/providers/channel.ts'

export const outcomeWithoutAnswer = (() => ({ kind: 'not-accepted' })) satisfies typeof original
