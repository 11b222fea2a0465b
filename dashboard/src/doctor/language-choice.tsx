import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { Button } from '@mantine/core'
import { Menu, MenuItem } from './menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'

/** Each language is named in itself, for a reader who does not know the present one. */
export function LanguageChoice() {
  const { language, texts, setLanguage } = useStaffLanguage()
  const { name } = languages[language]
  return (
    <Menu
      button={(opener) => (
        <Button
          size="xs"
          px="sm"
          variant="default"
          flex="none"
          rightSection={<span aria-hidden="true">▾</span>}
          aria-label={`${texts.language}: ${name}`}
          {...opener}
        >
          {name}
        </Button>
      )}
    >
      {languageCodes.map((code) => (
        <MenuItem key={code} lang={code} onChoose={() => setLanguage(code)}>
          {languages[code].name}
        </MenuItem>
      ))}
    </Menu>
  )
}
