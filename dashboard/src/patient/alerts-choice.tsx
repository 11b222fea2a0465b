import type { BookingFaults } from './booking-faults.ts'
import { useLanguage } from './language.tsx'
import { TextField } from './text-field.tsx'

export type AlertsBy = 'none' | 'sms' | 'email'

type Props = {
  chosen: AlertsBy
  /** Whether the clinic takes nobody without a contact right now. */
  required: boolean
  address: string
  faults: BookingFaults['fields']
  onChoose: (by: AlertsBy) => void
  onAddress: (address: string) => void
}

/** Whether and on which channel the patient wants alerts; asks for an address only then. */
export function AlertsChoice({ chosen, required, address, faults, onChoose, onAddress }: Props) {
  const { texts } = useLanguage()
  const labels = { none: texts.noAlerts, sms: texts.alertsBySms, email: texts.alertsByEmail }
  const byPhone = chosen === 'sms'
  const fault = byPhone ? faults.phone : faults.email

  return (
    <>
      <fieldset className="choice alerts">
        <legend>{texts.alerts}</legend>
        {required && <p className="hint">{texts.refusals['contact-needed']}</p>}
        {(required ? (['sms', 'email'] as const) : (['none', 'sms', 'email'] as const)).map((by) => (
          <label key={by} className="card">
            <input type="radio" name="alerts" value={by} checked={by === chosen} onChange={() => onChoose(by)} />
            <span>{labels[by]}</span>
          </label>
        ))}
      </fieldset>
      {chosen !== 'none' && (
        <TextField
          id="address"
          label={byPhone ? texts.phone : texts.email}
          hint={
            <>
              {byPhone && `${texts.phoneHint} `}
              {texts.codeFirst} {texts.consent[chosen]}
            </>
          }
          fault={fault}
          type={byPhone ? 'tel' : 'email'}
          autoComplete={byPhone ? 'tel' : 'email'}
          dir="ltr"
          value={address}
          onChange={(event) => onAddress(event.target.value)}
        />
      )}
    </>
  )
}
