/** Two rising notes, as an airport has before an announcement: frequency in hertz, start in seconds. */
const NOTES = [
  { frequency: 784, at: 0 },
  { frequency: 1047, at: 0.28 },
]
const LENGTH_S = 0.9
/** From the first note to silence, in milliseconds. */
export const CHIME_MS = 1_200
const LOUDNESS = 0.5

/** A sound without a file. Browsers let it be heard only if it is made ready while the person touches the page. */
export function chime() {
  const context = new AudioContext()

  function play() {
    for (const { frequency, at } of NOTES) {
      const start = context.currentTime + at
      const note = new OscillatorNode(context, { frequency, type: 'sine' })
      const volume = new GainNode(context, { gain: 0 })
      volume.gain.setValueAtTime(0, start)
      volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02)
      volume.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_S)
      note.connect(volume).connect(context.destination)
      note.start(start)
      note.stop(start + LENGTH_S)
    }
  }

  return {
    play,
    /** Resolves once it can be heard. Called while the page is touched, or where the browser allows it untouched. */
    wake: () => context.resume(),
    end: () => context.close(),
  }
}
