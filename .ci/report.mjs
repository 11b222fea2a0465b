// Reads the JSON reports of Vitest for `.ci/run`:
//   files-to-repeat FIRST         the files that failed, a line each, if they are few enough for chance
//   count FIRST AGAIN STATUS      flaky tests by name, then "N passed, N failed"
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** More files than this do not fail by chance. */
const MAX_REPEATED = 3

/** The files of a report; none where there is no report. */
function filesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults
  } catch {
    return []
  }
}

const testsOf = (files, status) =>
  files.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === status).map(({ fullName }) => `${file.name} ${fullName}`),
  )

/** A file that could not be loaded has no tests, and fails as one. */
const failuresOf = (files) => [
  ...testsOf(files, 'failed'),
  ...files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).map(({ name }) => name),
]

const say = (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join(''))

const [asked, firstPath, againPath, status] = process.argv.slice(2)
const first = filesOf(firstPath)
if (asked === 'files-to-repeat') {
  const failed = first.filter((file) => file.status === 'failed').map(({ name }) => relative('.', name))
  if (failed.length <= MAX_REPEATED) say(failed)
} else {
  const again = filesOf(againPath)
  const failedAtFirst = failuresOf(first)
  const stillFailing = again.length > 0 ? failuresOf(again) : failedAtFirst
  const flaky = failedAtFirst.filter((name) => !stillFailing.includes(name))
  const failed = stillFailing.length || (status === '0' ? 0 : 1)
  say([
    ...flaky.map((name) => `flaky, failed beside others and not by itself: ${relative('.', name)}`),
    `${testsOf(first, 'passed').length + flaky.length} passed, ${failed} failed`,
  ])
}
