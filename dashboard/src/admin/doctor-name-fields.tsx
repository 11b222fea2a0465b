import type { DoctorDetails } from '@anteroom/contracts/doctor-details.ts'
import { languageCodes } from '@anteroom/messages/languages.ts'
import { Fieldset, Stack, TextInput } from '@mantine/core'
import { useAdminTexts } from './admin-language.tsx'
import { LanguageInput } from './language-input.tsx'

/** The field with the text on record, and the one with the same in other languages. */
const translatedIn = { name: 'names', specialty: 'specialties' } as const

type Props = {
  of: keyof typeof translatedIn
  form: DoctorDetails
  /** Whether this field of the form was refused, such as `names.es`. */
  isFaulty: (field: string) => boolean
  onChange: (changed: Partial<DoctorDetails>) => void
}

/** A doctor's name or specialty: as it is on record, and in each language. */
export function DoctorNameFields({ of, form, isFaulty, onChange }: Props) {
  const { doctor: words } = useAdminTexts()
  const others = translatedIn[of]
  return (
    <Fieldset legend={words[of]}>
      <Stack gap="sm">
        <TextInput
          label={words.onRecord}
          value={form[of]}
          maxLength={80}
          required
          withAsterisk={false}
          onChange={({ currentTarget: { value } }) => onChange({ [of]: value })}
          error={isFaulty(of) && words.faults[of]}
        />
        {languageCodes.map((code) => (
          <LanguageInput
            key={code}
            code={code}
            placeholder={form[of]}
            maxLength={80}
            value={form[others][code] ?? ''}
            onChange={({ currentTarget: { value } }) => onChange({ [others]: { ...form[others], [code]: value } })}
            error={isFaulty(`${others}.${code}`) && words.faults[of]}
          />
        ))}
      </Stack>
    </Fieldset>
  )
}
