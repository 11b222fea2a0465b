// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFocus } from './keep-focus.ts'

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<h1 tabindex="-1">Queue</h1><button>Finish Ann</button>'
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

const button = () => document.querySelector('button') as HTMLButtonElement

test('the focus stays with a button that can be pressed again', () => {
  button().focus()
  keepFocus('h1')
  vi.runAllTimers()
  expect(document.activeElement).toBe(button())
})

test.each([
  ['is gone', () => button().remove()],
  ['has nothing more to do', () => button().setAttribute('disabled', '')],
])('it goes to the heading when the pressed button %s', (_, change) => {
  button().focus()
  change()
  keepFocus('h1')
  vi.runAllTimers()
  expect(document.activeElement).toBe(document.querySelector('h1'))
})
