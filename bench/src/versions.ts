import { readFileSync } from 'node:fs'
import type { Clinic } from './clinic.ts'

/** Read from the file, because not every package exports its package.json. */
function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** The versions behind the figures, in one line. */
export const versions = async (clinic: Clinic, packages: string[]): Promise<string> =>
  [
    `Node ${process.versions.node}`,
    ...packages.map((name) => `${name} ${versionOf(name)}`),
    `database server ${await clinic.serverVersion()}`,
  ].join(', ')
