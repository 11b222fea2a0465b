import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from '../config.ts'

const dist = join(root, 'dashboard/dist')

/** The bytes of JavaScript, compressed as they are sent, that a page loads before it shows anything. */
async function weightOf(page: string): Promise<number> {
  const html = await readFile(join(dist, page), 'utf8')
  const scripts = html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)
  const sizes = await Promise.all(
    Array.from(scripts, async ([, path = '']) => (await promisify(gzip)(await readFile(join(dist, path)))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test.each([
  ["the patient's page", 'index.html', 110 * 1_024],
  ['the page of doctors and the front desk', 'doctor.html', 150 * 1_000],
])('%s is loaded with no more JavaScript than a slow connection carries', async (_, page, most) => {
  const weight = await weightOf(page)
  expect(weight).toBeGreaterThan(10_000)
  expect(weight).toBeLessThanOrEqual(most)
})
