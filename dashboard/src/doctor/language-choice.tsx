import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { Button, Menu } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/** Each language is named in itself, for a reader who does not know the present one. */
export function LanguageChoice() {
  const { language, texts, setLanguage } = useStaffLanguage()
  const { name } = languages[language]
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="xs"
          px="sm"
          variant="default"
          flex="none"
          rightSection={<span aria-hidden="true">▾</span>}
          aria-label={`${texts.language}: ${name}`}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languageCodes.map((code) => (
          <Menu.Item key={code} lang={code} {...(code === language && { fw: 650 })} onClick={() => setLanguage(code)}>
            {languages[code].name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
