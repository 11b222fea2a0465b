import { useEffect, useState } from 'react'

/**
 * A part of the page that is loaded once it is wanted; null until then. Where it cannot be loaded the page goes on
 * without it, and the next time tries again. `load` is the same at every call.
 */
export function useOnDemand<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null)
  const isMissing = isWanted && part === null
  useEffect(() => {
    if (!isMissing) return
    let isShown = true
    load().then(
      (loaded) => isShown && setPart(() => loaded),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [isMissing, load])
  return part
}
