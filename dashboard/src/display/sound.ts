import type { DisplayCall } from '@anteroom/contracts/display.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { displayTexts } from '@anteroom/messages/display.ts'
import { CHIME_MS, chime } from '../ui/chime.ts'
import { isIn } from '../ui/clinic-time.ts'

/** Some browsers never say that they have finished. */
const MAX_SENTENCE_MS = 12_000

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** A voice of the browser for the language; undefined: it has none, and would read with the accent of another. */
function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined
  return speechSynthesis.getVoices().find(({ lang }) => isIn(language, lang.replace('_', '-')))
}

function speak(sentence: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const spoken = new SpeechSynthesisUtterance(sentence)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = 0.9
    const limit = setTimeout(done, MAX_SENTENCE_MS)
    function done() {
      clearTimeout(limit)
      spoken.onend = null
      spoken.onerror = null
      resolve()
    }
    spoken.onend = done
    spoken.onerror = done
    // Whatever hangs from before would hold this one up.
    speechSynthesis.cancel()
    speechSynthesis.speak(spoken)
  })
}

/** The chime and the voices of a screen. Silent where the browser has neither. */
export function screenSound() {
  const bell = 'AudioContext' in window ? chime() : null
  return {
    /** Resolves once it can be heard; may never. */
    wake: () => bell?.wake() ?? new Promise<void>(() => {}),
    end: () => bell?.end(),
    async announce({ number, room }: DisplayCall, languages: Language[]): Promise<void> {
      bell?.play()
      await pause(CHIME_MS)
      for (const language of languages) {
        const voice = voiceFor(language)
        if (voice) await speak(displayTexts[language].spoken(number, room), voice)
      }
    },
  }
}
