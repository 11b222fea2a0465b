import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { DisplaySettings } from '@anteroom/contracts/display.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  clinic: DoctorsAnswer
  /** Resolves to whether the screen was made. */
  onMake: (settings: DisplaySettings) => Promise<boolean>
}

/** Sets up a screen of the waiting room, which speaks the clinic's language unless another one is chosen. */
export function DisplayForm({ clinic: { doctors, language }, onMake }: Props) {
  const { texts } = useStaffLanguage()
  const empty: DisplaySettings = { name: '', doctorIds: [], languages: [language], initials: false }
  const [settings, setSettings] = useState(empty)
  const [isChecked, setIsChecked] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const write = (part: Partial<DisplaySettings>) => setSettings((before) => ({ ...before, ...part }))

  const isNameless = settings.name.trim() === ''
  const isSilent = settings.languages.length === 0

  async function make(event: FormEvent) {
    event.preventDefault()
    setIsChecked(true)
    if (isNameless || isSilent) return
    setIsSending(true)
    const isMade = await onMake({ ...settings, name: settings.name.trim() })
    setIsSending(false)
    if (!isMade) return
    setSettings(empty)
    setIsChecked(false)
  }

  return (
    <form onSubmit={make} noValidate>
      <Stack align="start">
        <TextInput
          label={texts.displayWhere}
          description={texts.displayWhereHint}
          maxLength={60}
          value={settings.name}
          error={isChecked && isNameless && texts.displayWhereFault}
          onChange={({ currentTarget: { value } }) => write({ name: value })}
        />
        {doctors.length > 1 && (
          <Checkbox.Group
            label={texts.displayDoctors}
            description={texts.displayDoctorsHint}
            value={settings.doctorIds}
            onChange={(doctorIds) => write({ doctorIds })}
          >
            <Group mt="xs">
              {doctors.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <Checkbox.Group
          label={texts.displayLanguages}
          value={settings.languages}
          error={isChecked && isSilent && texts.displayLanguagesFault}
          onChange={(chosen) => write({ languages: chosen as Language[] })}
        >
          <Group mt="xs">
            {languageCodes.map((code) => (
              <Checkbox key={code} value={code} label={<span lang={code}>{languages[code].name}</span>} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox
          label={texts.displayInitials}
          description={texts.displayInitialsHint}
          checked={settings.initials}
          onChange={({ currentTarget: { checked } }) => write({ initials: checked })}
        />
        <Button type="submit" loading={isSending}>
          {texts.displayMake}
        </Button>
      </Stack>
    </form>
  )
}
