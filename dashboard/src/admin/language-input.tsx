import type { Language } from '@anteroom/contracts/status.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { TextInput, type TextInputProps } from '@mantine/core'

/** A field for a text in one language, labelled with the language's own name. */
export const LanguageInput = ({ code, ...props }: { code: Language } & TextInputProps) => (
  <TextInput
    label={<bdi lang={code}>{languages[code].name}</bdi>}
    lang={code}
    dir={languages[code].direction}
    {...props}
  />
)
