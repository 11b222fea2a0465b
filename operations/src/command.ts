import { isUnreachable } from '@anteroom/store/connection.ts'

/** The reason why a command refuses, in a sentence that says what to do instead. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Runs a command. A refusal is printed as its sentence only. The process exits with 1 if anything failed. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (error instanceof Refused) console.error(error.message)
    else if (isUnreachable(error))
      console.error('MongoDB does not answer. Start it, or mend MONGO_URL; the doctor (npm run doctor) says more.')
    else console.error(error)
    process.exitCode = 1
  }
}

/** The file that a command was given, and whether it was given `--force`. Refused with `usage` for anything else. */
export function fileFrom(args: string[], usage: string): { file: string; force: boolean } {
  const [file, ...more] = args.filter((arg) => arg !== '--force')
  if (file === undefined || more.length > 0 || file.startsWith('--')) throw new Refused(`Usage: ${usage}`)
  return { file, force: args.includes('--force') }
}
