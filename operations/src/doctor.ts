import { readDoctorSettings } from './config.ts'
import { checksFor } from './doctor/checks.ts'
import { lookAt } from './doctor/finding.ts'
import { asJson, asText, isWell } from './doctor/report.ts'

/**
 * `npm run doctor [-- --json]`: lists what keeps the clinic from working, and how to fix it. Exits with 1 if there is
 * anything.
 */
const checked = await lookAt(checksFor(readDoctorSettings()))
console.log(process.argv.includes('--json') ? asJson(checked) : asText(checked))
process.exit(isWell(checked) ? 0 : 1)
