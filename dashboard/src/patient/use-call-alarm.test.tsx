// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PartsContext } from '../live/parts.ts'
import { fakeApi } from '../testing/fake-api.ts'
import { LanguageProvider } from './language.tsx'
import { SoundSwitch } from './sound-switch.tsx'
import { useCallAlarm } from './use-call-alarm.ts'

const vibrate = vi.fn<(pattern: VibratePattern) => boolean>(() => true)
const started = vi.fn<() => void>()

/** Only the part of Web Audio that the chime uses. */
function stubAudio() {
  const node = { connect: () => node, start: started, stop: () => {} }
  const gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0
      close() {}
    },
  )
  vi.stubGlobal(
    'OscillatorNode',
    class {
      connect = () => node
      start = started
      stop() {}
    },
  )
  vi.stubGlobal(
    'GainNode',
    class {
      gain = gain
      connect = () => node
    },
  )
}

const parts = { api: fakeApi({}) }

function Page({ call }: { call: string | null }) {
  const { soundIsOn, toggleSound } = useCallAlarm(call)
  return (
    <PartsContext value={parts}>
      <LanguageProvider>
        <SoundSwitch on={soundIsOn} onToggle={toggleSound} />
      </LanguageProvider>
    </PartsContext>
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  stubAudio()
  Object.assign(navigator, { vibrate })
})
afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const shakes = () => vibrate.mock.calls.filter(([pattern]) => pattern !== 0).length
const sound = () => screen.getByRole('switch', { name: "Sound when it's my turn" })

test('a call shakes the phone again and again, and is silent before the page was touched', () => {
  const { rerender } = render(<Page call={null} />)
  expect(shakes()).toBe(0)
  rerender(<Page call="10:00" />)
  expect(shakes()).toBe(1)
  act(() => vi.advanceTimersByTime(60_000))
  expect(shakes()).toBe(5)
  expect(started).not.toHaveBeenCalled()
})

test('after the first touch of the page a call is heard, too, and until the next touch', () => {
  const { rerender } = render(<Page call={null} />)
  fireEvent.click(document.body)
  expect(sound().getAttribute('aria-checked')).toBe('true')
  rerender(<Page call="10:00" />)
  expect(started).toHaveBeenCalledTimes(2)
  fireEvent.pointerDown(document.body)
  act(() => vi.advanceTimersByTime(60_000))
  expect(started).toHaveBeenCalledTimes(2)
  expect(shakes()).toBe(1)
})

test('the switch turns the sound on with the first press and off with the second', () => {
  const { rerender } = render(<Page call={null} />)
  fireEvent.click(sound())
  expect(sound().getAttribute('aria-checked')).toBe('true')
  fireEvent.click(sound())
  expect(sound().getAttribute('aria-checked')).toBe('false')
  rerender(<Page call="10:00" />)
  expect(started).not.toHaveBeenCalled()
})

test('a second call is made known as the first was', () => {
  const { rerender } = render(<Page call="10:00" />)
  fireEvent.pointerDown(document.body)
  rerender(<Page call="10:02" />)
  expect(shakes()).toBe(2)
})

test('a call that is over stops at once', () => {
  const { rerender } = render(<Page call="10:00" />)
  rerender(<Page call={null} />)
  act(() => vi.advanceTimersByTime(60_000))
  expect(shakes()).toBe(1)
  expect(vibrate).toHaveBeenLastCalledWith(0)
})
