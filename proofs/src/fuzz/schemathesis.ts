import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@anteroom/local/config.ts'
import { pythonPackage } from '@anteroom/local/databases/python-package.ts'
import { z } from 'zod'

const run = promisify(execFile)

const PACKAGE = 'schemathesis==4.32.5'

/** The part of the report that is used. */
const Report = z.object({
  test_cases: z.object({ generated: z.int() }),
  failures: z.array(z.object({ title: z.string(), count: z.int(), operations: z.array(z.string()) })),
  errors: z.array(z.object({ title: z.string(), count: z.int() })),
  valid_rates: z.record(z.string(), z.record(z.string(), z.object({ accepted: z.int() }))),
})

/** Real values by their kind. Half of the generated requests use them, to get past the first check. */
export type Known = Record<'doctors' | 'appointments' | 'times' | 'days' | 'names' | 'numbers', string[]>

export type Asking = {
  url: string
  /** The OpenAPI document. */
  document: string
  headers: Record<string, string>
  /** The ids of operations to leave out. */
  without: string[]
  known: Known
  seed: number
  /** The most requests for each operation and phase. */
  each: number
  phases: string[]
}

type Asked = {
  requests: number
  /** The operations that accepted a request. */
  accepted: string[]
  faults: string[]
}

/** The Python that has Schemathesis, installed once. Throws where this machine cannot have it. */
export async function schemathesis(): Promise<string> {
  const environment = await pythonPackage(join(root, '.data'), PACKAGE, console.log)
  if (environment) return join(environment, 'bin/python')
  throw new Error(`${PACKAGE} could not be installed: this proof needs Python 3 and PyPI`)
}

/** Generates requests from the OpenAPI document, sends them, and checks each answer against the document. */
export async function askAsGenerated(python: string, asking: Asking): Promise<Asked> {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-fuzz-'))
  const at = (file: string) => join(folder, file)
  try {
    await writeFile(at('openapi.json'), withNumbers(asking.document, asking.known.numbers))
    await writeFile(at('schemathesis.toml'), settingsFor(asking.known))
    const { output } = await outputOf(python, argumentsFor(asking, at), folder)
    const report = await readFile(at('report.json'), 'utf8').catch(() => null)
    if (report === null) return { requests: 0, accepted: [], faults: [`Schemathesis gave up: ${output.slice(-2_000)}`] }
    return readReport(Report.parse(JSON.parse(report)), output)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** JSON Schema cannot describe a phone number, so real ones take its place. */
const withNumbers = (document: string, numbers: string[]): string =>
  JSON.stringify(
    JSON.parse(document, (_, value) => {
      const isPhone = ['sms', 'whatsapp'].includes(value?.properties?.channel?.enum?.[0])
      return isPhone
        ? { ...value, properties: { ...value.properties, address: { type: 'string', enum: numbers } } }
        : value
    }),
  )

/** The exit code only says whether there were failures; the report has the details. */
const outputOf = (python: string, args: string[], cwd: string) =>
  run(python, ['-m', 'schemathesis.cli', ...args], { cwd, maxBuffer: 64 * 2 ** 20 }).then(
    ({ stdout }) => ({ output: stdout }),
    (error: { stdout?: string; stderr?: string }) => ({ output: `${error.stdout ?? ''}${error.stderr ?? error}` }),
  )

function argumentsFor({ url, headers, without, seed, each, phases }: Asking, at: (file: string) => string): string[] {
  return [
    ...['--config-file', at('schemathesis.toml'), 'run', at('openapi.json'), '--url', url],
    ...['--seed', String(seed), '--max-examples', String(each), '--phases', phases.join(',')],
    ...['--report', 'json', '--report-json-path', at('report.json'), '--generation-database', 'none', '--no-color'],
    // Every request has its authorization, except those that leave it out to see that they are refused.
    ...['--generation-with-security-parameters', 'false'],
    ...['--continue-on-failure', '--no-shrink', '--output-truncate', 'false', '--suppress-health-check', 'all'],
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...without.flatMap((id) => ['--exclude-operation-id', id]),
  ]
}

/** In TOML, which includes JSON's strings and lists. */
const settingsFor = (known: Known) => `
${Object.entries(known)
  .map(([name, values]) => `dictionaries.${name}.values = ${JSON.stringify(values)}`)
  .join('\n')}

[parameters]
"body.doctorId" = { dictionary = "doctors", probability = 0.7 }
"body.patientName" = { dictionary = "names", probability = 0.7 }
"body.name" = { dictionary = "names", probability = 0.7 }
"body.scheduledTime" = { dictionary = "times", probability = 0.7 }
"query.day" = { dictionary = "days", probability = 0.5 }

[[operations]]
include-path-regex = "^/api/doctors/"
parameters = { "path.id" = { dictionary = "doctors", probability = 0.7 } }

[[operations]]
include-path-regex = "^/api/appointments/"
parameters = { "path.id" = { dictionary = "appointments", probability = 0.5 } }

[checks]
# 503 is a planned answer. What else goes wrong is answered so too, and found in the log.
not_a_server_error.expected-statuses = ["2xx", "3xx", "4xx", 503]
# What a document cannot say is refused with 400: a number nobody has, a name without a letter. A login sends a browser on.
# A second message to all who wait comes too soon after the first: 429.
positive_data_acceptance.expected-statuses = ["2xx", 302, 304, 400, 401, 403, 404, 409, 422, 429, 503]
`

function readReport({ test_cases, failures, errors, valid_rates }: z.infer<typeof Report>, output: string): Asked {
  const details = output.slice(Math.max(0, output.search(/=+ (?:FAILURES|ERRORS) =+/))).slice(0, 6_000)
  const faults = [
    ...failures.map(({ title, count, operations }) => `${title}, ${count} times: ${operations.join(', ')}`),
    ...errors.map(({ title, count }) => `${title}, ${count} times`),
  ]
  return {
    requests: test_cases.generated,
    accepted: Object.entries(valid_rates).flatMap(([operation, phases]) =>
      Object.values(phases).some(({ accepted }) => accepted > 0) ? [operation] : [],
    ),
    faults: faults.length > 0 ? [...faults, details] : [],
  }
}
