import { TextInput } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

type NameProps = { name: string; error: string | undefined; isFocused: boolean; onChange: (name: string) => void }

export function NameField({ name, error, isFocused, onChange }: NameProps) {
  const { texts } = useStaffLanguage()
  return (
    <TextInput
      label={texts.name}
      autoComplete="off"
      maxLength={80}
      value={name}
      error={error}
      onChange={({ currentTarget: { value } }) => onChange(value)}
      {...(isFocused && { 'data-autofocus': true })}
    />
  )
}

type PhoneProps = {
  label: string
  description: string
  phone: string
  error: string | undefined
  onChange: (phone: string) => void
}

/** A mobile number as people write it. */
export function PhoneField({ label, description, phone, error, onChange }: PhoneProps) {
  return (
    <TextInput
      label={label}
      description={description}
      type="tel"
      autoComplete="off"
      maxLength={32}
      value={phone}
      error={error}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  )
}
