import { type Finding, faulty, well } from '../finding.ts'

const GB = 1_000_000_000
/** MongoDB stops where its disk is full. */
const MIN_BYTES = 2 * GB
const MIN_PART = 0.1

export type Disk = { free: number; size: number }

const inGb = (bytes: number) => `${(bytes / GB).toFixed(bytes < 10 * GB ? 1 : 0)} GB`

export function judgeDisk({ free, size }: Disk): Finding {
  const says = `${inGb(free)} of ${inGb(size)} free`
  return free < MIN_BYTES || free < size * MIN_PART
    ? faulty(says, 'Delete old backups and images (docker system prune), or give the machine a larger disk.')
    : well(says)
}
