import { rememberedDays as original } from '@anteroom/api/days/remembered-days.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/api/days/remembered-days.ts'

/** Updates are lost, and nobody checks whether the day has changed since: commands are refused by an outdated copy. */
export const rememberedDays = ((parts) => {
  const days = original(parts)
  return { ...days, queues: override(days.queues, { isCurrent: async () => true }), outdate() {} }
}) satisfies typeof original
