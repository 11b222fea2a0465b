// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useTab } from './use-tab.ts'

function Page({ title, isCalled }: { title: string; isCalled: boolean }) {
  useTab(title, isCalled)
  return null
}

beforeEach(() => {
  document.head.innerHTML = '<link rel="icon" href="/icon.svg" />'
})
afterEach(cleanup)

const tab = () => [document.title, document.querySelector('link')?.getAttribute('href')]

test('a call changes the title and the icon of the tab, and its end changes them back', () => {
  const { rerender } = render(<Page title="3rd in line" isCalled={false} />)
  expect(tab()).toEqual(['3rd in line', '/icon.svg'])
  rerender(<Page title="It's your turn" isCalled />)
  expect(tab()).toEqual(["It's your turn", '/icon-called.svg'])
  rerender(<Page title="You missed your call" isCalled={false} />)
  expect(tab()).toEqual(['You missed your call', '/icon.svg'])
})
