import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { onPath } from '../processes/on-path.ts'
import { npmChromium } from './npm-chromium.ts'

export type Program = { executablePath: string; env?: NodeJS.ProcessEnv }

/**
 * A headless Chromium: the one in CHROMIUM_PATH, else the one from npm (Linux on x64), else an installed Chrome or
 * Chromium. Throws with what to do when none of them starts.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH
  if (named) return launch({ executablePath: named })
  const tried: string[] = []
  for (const find of [npmChromium, installedChrome]) {
    try {
      const program = await find()
      if (program) return await launch(program)
    } catch (error) {
      tried.push(String(error))
    }
  }
  throw new Error(
    ['The tests need a browser: install Chrome or Chromium, or name one in CHROMIUM_PATH.', ...tried].join('\n'),
  )
}

function installedChrome(): Program | undefined {
  const executablePath = usualPlaces().find((path) => path && existsSync(path))
  return executablePath ? { executablePath } : undefined
}

function usualPlaces(): (string | undefined)[] {
  switch (process.platform) {
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
        folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
      )
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath)
  }
}

const launch = ({ executablePath, env = process.env }: Program): Promise<Browser> =>
  chromium.launch({
    executablePath,
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    args: [
      '--no-sandbox',
      // Where the machine has no language set, the browser would ask for pages in "en-US@posix", which does not exist.
      '--accept-lang=en-US',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
