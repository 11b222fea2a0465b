import type { Stage } from '@anteroom/contracts/status.ts'

/** True of somebody whom the front desk can check in: who missed the call, too, and comes to say so. */
export const isAwaited = (stage: Stage | null): boolean => stage !== null && stage !== 'here' && stage !== 'called'
