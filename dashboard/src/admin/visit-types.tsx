import { MAX_VISIT_TYPES } from '@anteroom/contracts/clinic-details.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes } from '@anteroom/messages/languages.ts'
import { Button, Fieldset, Stack, Text } from '@mantine/core'
import { newKey } from '../ui/new-key.ts'
import { useAdminTexts } from './admin-language.tsx'
import { keptTypes, type TypedVisitType } from './clinic-form.ts'
import { LanguageInput } from './language-input.tsx'

const nameless = { en: '', es: '', ar: '' }

type Props = {
  types: TypedVisitType[]
  main: Language
  /** Whether the name at this index, among those that are saved, was refused. */
  isFaulty: (index: number, language: Language) => boolean
  onChange: (types: TypedVisitType[]) => void
}

/** The kinds of visits from which a patient chooses one when booking; empty: nobody is asked. */
export function VisitTypes({ types, main, isFaulty, onChange }: Props) {
  const { clinic: words, visitTypeNumber, removeVisitType } = useAdminTexts()
  const kept = keptTypes(types)
  return (
    <Fieldset legend={words.visitTypes}>
      <Text size="sm" c="dimmed" mb="sm">
        {words.hints.visitTypes}
      </Text>
      {types.map((type, index) => (
        <Stack key={type.id} component="fieldset" className="visit-type" align="stretch" gap="xs" mb="lg">
          <legend>{visitTypeNumber(index + 1)}</legend>
          {languageCodes.map((code) => (
            <LanguageInput
              key={code}
              code={code}
              maxLength={30}
              value={type.names[code]}
              error={isFaulty(kept.indexOf(type), code) && words.faults.visitTypes}
              required={code === main}
              withAsterisk={false}
              onChange={({ currentTarget: { value } }) =>
                onChange(types.with(index, { ...type, names: { ...type.names, [code]: value } }))
              }
            />
          ))}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            w="fit-content"
            onClick={() => onChange(types.toSpliced(index, 1))}
          >
            {removeVisitType(type.names[main] || visitTypeNumber(index + 1))}
          </Button>
        </Stack>
      ))}
      {types.length < MAX_VISIT_TYPES && (
        <Button
          variant="default"
          size="sm"
          onClick={() => onChange([...types, { id: newKey().slice(0, 12), names: nameless }])}
        >
          {words.addVisitType}
        </Button>
      )}
    </Fieldset>
  )
}
