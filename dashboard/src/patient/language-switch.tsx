import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { useLanguage } from './language.tsx'

/** One button per language, each named in its own language. */
export function LanguageSwitch() {
  const { language, texts, setLanguage } = useLanguage()
  return (
    <fieldset className="languages">
      <legend className="unseen">{texts.language}</legend>
      {languageCodes.map((offered) => (
        <button
          key={offered}
          type="button"
          lang={offered}
          aria-pressed={offered === language}
          onClick={() => setLanguage(offered)}
        >
          {languages[offered].name}
        </button>
      ))}
    </fieldset>
  )
}
