import { builtDashboard } from '../dashboard-build.ts'

/** Vitest's global set-up: builds the pages once, before several tests serve them at the same time. */
export default async function buildPages(): Promise<void> {
  await builtDashboard(console.log)
}
