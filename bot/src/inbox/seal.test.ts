import { expect, it } from 'vitest'
import { sealWith } from './seal.ts'

const seal = sealWith('a-secret-of-the-clinic')

it('opens what it sealed, under the same name', () => {
  const sealed = seal.seal('name', 'Ana López, +1 202 555 0143')

  expect(seal.open('name', sealed)).toBe('Ana López, +1 202 555 0143')
})

it('shows nothing of what it seals, and never the same twice', () => {
  const sealed = seal.seal('name', 'Ana López')

  expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain('Ana')
  expect(seal.name('sms:+12025550143')).not.toContain('2025550143')
  expect(seal.seal('name', 'Ana López')).not.toEqual(sealed)
})

it('gives one name to the same text, and another with another secret', () => {
  expect(seal.name('sms:+12025550143')).toBe(sealWith('a-secret-of-the-clinic').name('sms:+12025550143'))
  expect(seal.name('sms:+12025550143')).not.toBe(sealWith('another secret').name('sms:+12025550143'))
})

it('does not open under another name, with another secret, or after a change', () => {
  const sealed = seal.seal('name', 'Ana')
  const [id, value = ''] = sealed.split('.')
  const bytes = Buffer.from(value, 'base64url')
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  const changed = `${id}.${bytes.toString('base64url')}`

  expect(seal.open('other name', sealed)).toBeNull()
  expect(sealWith('another secret').open('name', sealed)).toBeNull()
  expect(seal.open('name', changed)).toBeNull()
  for (const broken of ['', 'x', 'x'.repeat(40), `x.${sealed}`, '.']) expect(seal.open('name', broken)).toBeNull()
})

it('opens with a former secret and seals with the present one', () => {
  const former = sealWith('the former secret')
  const next = sealWith('the next secret', ['one before', 'the former secret'])
  const [, beforeIds = ''] = former.seal('name', 'Ana').split('.')

  expect(next.open('name', former.seal('name', 'Ana'))).toBe('Ana')
  expect(next.open('name', beforeIds)).toBe('Ana')
  expect(former.open('name', next.seal('name', 'Ana'))).toBeNull()
  expect(next.formerNames('sms:+12025550143')).toContain(former.name('sms:+12025550143'))
})
