import { useEffect, useRef, useState } from 'react'
import { chime } from '../ui/chime.ts'

const REPEAT_MS = 8_000
const TIMES = 5
/** Milliseconds of shaking and of rest, in turns. */
const SHAKE = [400, 150, 400, 150, 800]

type Sound = 'untouched' | 'on' | 'off'

/**
 * Makes a call heard and felt: again and again until the page is touched, or a minute is nearly over. `call` names the
 * call, null while there is none. The sound is on from the first touch of the page, unless it is switched off.
 */
export function useCallAlarm(call: string | null) {
  const [sound, setSound] = useState<Sound>('untouched')
  const ready = useRef<ReturnType<typeof chime> | null>(null)

  useEffect(() => {
    const touched = () => setSound((before) => (before === 'untouched' ? 'on' : before))
    document.addEventListener('click', touched)
    return () => document.removeEventListener('click', touched)
  }, [])

  useEffect(() => {
    if (sound !== 'on' || !('AudioContext' in window)) return
    const made = chime()
    ready.current = made
    return () => {
      ready.current = null
      made.end()
    }
  }, [sound])

  useEffect(() => {
    if (call === null) return
    let left = TIMES
    const sing = () => {
      left -= 1
      navigator.vibrate?.(SHAKE)
      ready.current?.play()
      if (left === 0) clearInterval(timer)
    }
    const timer = setInterval(sing, REPEAT_MS)
    const hush = () => {
      clearInterval(timer)
      navigator.vibrate?.(0)
    }
    sing()
    for (const event of ['pointerdown', 'keydown']) document.addEventListener(event, hush)
    return () => {
      hush()
      for (const event of ['pointerdown', 'keydown']) document.removeEventListener(event, hush)
    }
  }, [call])

  return { soundIsOn: sound === 'on', toggleSound: () => setSound(sound === 'on' ? 'off' : 'on') }
}
