import { expect, test } from 'vitest'
import { isOwnOrigin } from './origin.ts'

const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://queue.example.org' }
const demo = { NODE_ENV: 'development', PUBLIC_URL: 'http://localhost:3000' }
const cookie = 'anteroom=s'

test.each([
  ['the clinic', { origin: 'https://queue.example.org', cookie }, true],
  [
    'the clinic, as the browser says too',
    { origin: 'https://queue.example.org', 'sec-fetch-site': 'same-origin' },
    true,
  ],
  ['a program without a cookie', {}, true],
  ['a page of the clinic that polls', { 'sec-fetch-site': 'same-origin', cookie }, true],
  ['somebody with a cookie who does not say from where', { cookie }, false],
  ['another site', { origin: 'https://evil.example', cookie }, false],
  ['another site without a cookie', { origin: 'https://evil.example' }, false],
  ['another site that hides', { origin: 'null', cookie }, false],
  [
    'another site under the name that it gave to our address',
    { origin: 'https://evil.example', host: 'evil.example' },
    false,
  ],
  ['a neighbour under the same domain', { origin: 'https://queue.example.org', 'sec-fetch-site': 'same-site' }, false],
  ['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }, false],
  ['the clinic without https', { origin: 'http://queue.example.org', cookie }, false],
  ['another port of the clinic', { origin: 'https://queue.example.org:8443', cookie }, false],
  ['the machine itself', { origin: 'http://localhost:3000', host: 'localhost:3000', cookie }, false],
])('in production, %s', (_, headers, expected) => {
  expect(isOwnOrigin(headers, production)).toBe(expected)
})

test.each([
  ['its address', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  ['another name of this machine', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  ['the last name of this machine', { origin: 'http://[::1]:3000', host: '[::1]:3000' }, true],
  ['Vite in front of it', { origin: 'http://localhost:5173', host: 'localhost:5173' }, true],
  ['something else on this machine', { origin: 'http://localhost:8080', host: 'localhost:3000' }, false],
  ['a name that leads to this machine', { origin: 'http://evil.example:3000', host: 'evil.example:3000' }, false],
])('a demo is reached from %s: %j', (_, headers, expected) => {
  expect(isOwnOrigin({ ...headers, cookie }, demo)).toBe(expected)
})
