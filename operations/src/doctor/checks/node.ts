import { type Finding, faulty, well } from '../finding.ts'

/** The oldest version that runs TypeScript directly and has `Temporal` and `crypto.argon2`. */
const NEEDED = 26

export function lookAtNode(version: string): Finding {
  const major = Number.parseInt(version.replace('v', ''), 10)
  return major >= NEEDED
    ? well(version.replace('v', ''))
    : faulty(`${version} is too old: ${NEEDED} is needed`, 'npm install (it brings its own Node, for every npm run)')
}
