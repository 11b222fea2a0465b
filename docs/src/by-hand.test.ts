import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, root } from './sources.ts'

const install = read('docs/install.md')
const services = ['api', 'bot', 'workers']

test('each unit starts programs that are there, by the Node that the machine has', () => {
  const units = readdirSync(join(root, 'docs/systemd')).map((file) => read(`docs/systemd/${file}`))
  const commands = units.flatMap((unit) => unit.match(/^Exec.*\.ts.*$/gm) ?? [])
  expect(commands.length).toBeGreaterThan(2)
  for (const command of commands) expect(command).toMatch(/(=\/usr\/bin\/env|exec) node /)
  const programs = commands.flatMap((command) => services.map((name) => command.replaceAll('%i', name)))
  const files = programs.map((program) => /[\w/]+\.ts/.exec(program)?.[0] ?? program)
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test.each(['setup-link', 'doctor', 'migrate', 'backup', 'restore'])('npm run %s knows its settings', (name) => {
  const command: string = JSON.parse(read('package.json')).scripts[name]
  const files = Array.from(command.matchAll(/--env-file-if-exists=(\S+)/g), ([, file]) => file)
  expect(files).toEqual([/EnvironmentFile=(\S+)/.exec(read('docs/systemd/anteroom@.service'))?.[1], '.env'])
})

test('the command of docs/install.md leads Caddy to the services of this machine', () => {
  const command = /^ +(sed -e [\s\S]*?) > /m.exec(install)?.[1] ?? ''
  const made = execFileSync('sh', ['-ec', command], { cwd: root, encoding: 'utf8' })
  expect(made).toMatch(/^https:\/\/queue\.your-clinic\.org \{$/m)
  expect(made.match(/[\w.]+:300\d/g)).toEqual(['127.0.0.1:3001', '127.0.0.1:3002', '127.0.0.1:3003'])
  expect(made).not.toContain('{$PUBLIC_URL}')
})
