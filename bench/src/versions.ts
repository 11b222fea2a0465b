import { readFileSync } from 'node:fs'
import type { Clinic } from './clinic.ts'

/** Read from its file: not every package lets its package.json be required. */
function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** What a figure was measured with, in one line. */
export const versions = async (clinic: Clinic, packages: string[]): Promise<string> =>
  [
    `Node ${process.versions.node}`,
    ...packages.map((name) => `${name} ${versionOf(name)}`),
    `database server ${await clinic.serverVersion()}`,
  ].join(', ')
