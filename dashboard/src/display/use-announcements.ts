import type { DisplayAnswer } from '@anteroom/contracts/display.ts'
import { useEffect, useRef, useState } from 'react'
import { type Announcer, announcer } from './announcer.ts'
import { keysOf, newCalls } from './calls.ts'
import { pause, screenSound } from './sound.ts'

/**
 * Announces new calls by sight and, once `soundIsOn`, by chime and voice. `announced`: the key of the call that has the
 * screen now. `turnOn` has to be called while the page is touched; where the browser allows sound by itself, it is on
 * from the beginning.
 */
export function useAnnouncements(answer: DisplayAnswer | null) {
  const [announced, setAnnounced] = useState<string | null>(null)
  const [soundIsOn, setSoundIsOn] = useState(false)
  const sound = useRef<ReturnType<typeof screenSound> | null>(null)
  const calls = useRef<Announcer | null>(null)
  const known = useRef<Set<string> | null>(null)
  const isHeard = useRef(false)
  const languages = useRef<DisplayAnswer['languages']>([])

  useEffect(() => {
    const made = screenSound()
    const heard = () => {
      isHeard.current = true
      setSoundIsOn(true)
    }
    made.wake().then(heard, () => {})
    sound.current = made
    calls.current = announcer({
      show: setAnnounced,
      sound: async (call) => {
        if (isHeard.current) await made.announce(call, languages.current)
      },
      pause,
    })
    return () => {
      calls.current?.end()
      made.end()
    }
  }, [])

  useEffect(() => {
    if (answer === null) return
    languages.current = answer.languages
    const standing = keysOf(answer)
    calls.current?.announce(newCalls(known.current, answer), standing)
    known.current = standing
  }, [answer])

  const turnOn = () => {
    sound.current?.wake().then(
      () => {
        isHeard.current = true
        setSoundIsOn(true)
      },
      () => {},
    )
  }
  return { announced, soundIsOn, turnOn }
}
