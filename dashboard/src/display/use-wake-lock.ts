import { useEffect } from 'react'

/** Keeps the screen awake while the page is seen, where the browser can. */
export function useWakeLock() {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    /** The browser takes it back whenever the page is hidden. */
    const hold = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      lock = await navigator.wakeLock?.request('screen').catch(() => null)
      if (isOver) lock?.release()
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', hold)
      lock?.release()
    }
  }, [])
}
