import { useLanguage } from './language.tsx'

/** Also the gesture without which no browser lets a page be heard. */
export function SoundSwitch({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  const { texts } = useLanguage()
  return (
    <button type="button" role="switch" aria-checked={on} className="sound" onClick={onToggle}>
      {texts.sound}
    </button>
  )
}
