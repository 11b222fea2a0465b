import type { Language } from '@anteroom/contracts/status.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { Text } from '@mantine/core'
import { useAdminTexts } from './admin-language.tsx'
import type { Preview } from './alert-wording-form.ts'

/** A message as a patient reads it, with the texts it takes; nothing while its placeholders cannot be filled in. */
export function WordingPreview({ language, preview }: { language: Language; preview: Preview | null }) {
  const { alertWording: words, wordingLength, wordingTooLong } = useAdminTexts()
  return (
    <figure className="wording-preview">
      <figcaption>{words.preview}</figcaption>
      <blockquote lang={language} dir={languages[language].direction}>
        {preview?.text ?? '…'}
      </blockquote>
      <Text size="sm" c="dimmed" role="status">
        {preview && wordingLength(preview.texts, preview.characters)}
        {preview?.isTooLong && <strong> {wordingTooLong(preview.most)}</strong>}
      </Text>
    </figure>
  )
}
