import { languageCodes } from '@anteroom/messages/languages.ts'
import { Fieldset, Stack } from '@mantine/core'
import { useAdminTexts } from './admin-language.tsx'
import type { ClinicForm } from './clinic-form.ts'
import { LanguageInput } from './language-input.tsx'

type Props = {
  form: ClinicForm
  /** What somebody else has saved in the meantime; null: nothing. */
  others: ClinicForm | null
  /** Whether this field of the details was refused. */
  isFaulty: (field: string) => boolean
  onChange: (names: ClinicForm['names']) => void
}

/** The clinic's name in each language; that in its main language is needed. */
export function ClinicNames({ form, others, isFaulty, onChange }: Props) {
  const { clinic: words, nowThere } = useAdminTexts()
  return (
    <Fieldset legend={words.names}>
      <Stack gap="sm">
        {languageCodes.map((code) => {
          const isMain = code === form.language
          const isChanged = others !== null && others.names[code] !== form.names[code]
          return (
            <LanguageInput
              key={code}
              code={code}
              maxLength={80}
              required={isMain}
              withAsterisk={false}
              value={form.names[code]}
              onChange={({ currentTarget: { value } }) => onChange({ ...form.names, [code]: value })}
              description={isChanged ? nowThere(others.names[code] || '–') : undefined}
              error={isFaulty(isMain ? 'name' : `names.${code}`) && words.faults.name}
            />
          )
        })}
      </Stack>
    </Fieldset>
  )
}
