import { builtDashboard } from '../dashboard-build.ts'

/** Vitest's global set-up: the pages are built once, before several tests at a time serve them. */
export default async function buildPages(): Promise<void> {
  await builtDashboard(console.log)
}
