import type { Stage } from '@anteroom/contracts/status.ts'

/** True for a patient whom the front desk can check in, including one who missed the call and comes to say so. */
export const isAwaited = (stage: Stage | null): boolean => stage !== null && stage !== 'here' && stage !== 'called'
