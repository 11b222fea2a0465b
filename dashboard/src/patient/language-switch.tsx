import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { useSpeaking } from './language.tsx'

/** One button per language, each named in its own language. */
export function LanguageSwitch() {
  const { language, texts, speak } = useSpeaking()
  return (
    <fieldset className="languages">
      <legend className="unseen">{texts.language}</legend>
      {languageCodes.map((offered) => (
        <button
          key={offered}
          type="button"
          lang={offered}
          aria-pressed={offered === language}
          onClick={() => speak(offered)}
        >
          {languages[offered].name}
        </button>
      ))}
    </fieldset>
  )
}
