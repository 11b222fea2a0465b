import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from '../config.ts'

const dist = join(root, 'dashboard/dist')
const assets = join(dist, 'assets')

/** Adds a script of `assets`, and everything that it imports and waits for. */
async function addScript(name: string, to: Set<string>): Promise<void> {
  if (to.has(name)) return
  to.add(name)
  const code = await readFile(join(assets, name), 'utf8')
  for (const [, imported = ''] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) await addScript(imported, to)
}

/**
 * The compressed bytes of JavaScript that a page loads before it shows anything. `part`: a part that it loads first.
 */
async function weightOf(page: string, part: string | null): Promise<number> {
  const scripts = new Set<string>()
  const html = await readFile(join(dist, page), 'utf8')
  for (const [, name = ''] of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) await addScript(name, scripts)
  const partsFile = (await readdir(assets)).find((name) => part && name.startsWith(part) && name.endsWith('.js'))
  if (part !== null) await addScript(partsFile ?? `${part} is not there`, scripts)
  const sizes = await Promise.all(
    Array.from(scripts, async (name) => (await promisify(gzip)(await readFile(join(assets, name)))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test.each([
  ["the patient's page, with the place in line", 'index.html', null, 110_000],
  ["the patient's page, with the booking form", 'index.html', 'booking-form-', 110_000],
  ['the page of doctors and the front desk', 'doctor.html', null, 140_000],
])('%s is loaded with no more JavaScript than a slow connection carries', async (_, page, part, most) => {
  const weight = await weightOf(page, part)
  expect(weight).toBeGreaterThan(90_000)
  expect(weight).toBeLessThanOrEqual(most)
})

test.each(['index.html', 'doctor.html', 'admin.html', 'display.html'])(
  '%s asks for one script and one stylesheet before it shows anything',
  async (page) => {
    const html = await readFile(join(dist, page), 'utf8')
    const [name = ''] = html.match(/[^/"]+\.js(?=")/) ?? []
    const scripts = new Set<string>()
    await addScript(name, scripts)
    // The bundler's own few functions are asked for at the same time.
    const isOurs = (asset: string) => !asset.includes('rolldown-runtime-')
    expect([...scripts].filter(isOurs)).toEqual([name])
    expect(html.match(/"\/assets\/[^"]+"/g)?.filter(isOurs)).toHaveLength(2)
  },
)

test('each component on a page for staff has its styles', async () => {
  const styles = join(root, 'node_modules/@mantine/core/styles')
  const classesIn = (text: string) => new Set(text.match(/\bm_[0-9a-f]{6,8}\b/g))
  async function textOf(folder: string, pattern: RegExp): Promise<string> {
    const names = (await readdir(folder)).filter((name) => pattern.test(name))
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
  }
  const used = classesIn(await textOf(assets, /\.js$/))
  const loaded = [/^doctor-.*\.css$/, /^admin-.*\.css$/].map(async (page) => classesIn(await textOf(assets, page)))
  const [doctor = new Set(), admin = new Set()] = await Promise.all(loaded)
  const missing: string[] = []
  for (const name of (await readdir(styles)).filter((one) => /^[^.]+\.css$/.test(one))) {
    const needed = classesIn(await readFile(join(styles, name), 'utf8')).intersection(used)
    if (!needed.isSubsetOf(doctor) || !needed.isSubsetOf(admin)) missing.push(name)
  }
  expect(used.size).toBeGreaterThan(100)
  expect(missing).toEqual([])
})
