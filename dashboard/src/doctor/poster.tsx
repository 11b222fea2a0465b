import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { addressOf } from '@anteroom/contracts/endpoints.ts'
import type { PosterChannel } from '@anteroom/contracts/requests.ts'
import { en as consent } from '@anteroom/messages/consent/en.ts'
import { en as refusalTexts } from '@anteroom/messages/refusals/en.ts'
import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

type PosterEntry = { to: PosterChannel; name: string; words: string; small?: string }

/** An address as people type it: `t.me/your_clinic_bot`. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')

/** The channels to book with a doctor, each with instructions for those who cannot scan the code. */
function posterEntries(
  { name, code }: DoctorAnswer,
  { telegram, sms, whatsapp }: DoctorsAnswer['reach'],
): PosterEntry[] {
  const entries: PosterEntry[] = [
    { to: 'web', name: 'On the web', words: `Open ${withoutScheme(location.origin)} and choose ${name}.` },
  ]
  if (telegram)
    entries.push({
      to: 'telegram',
      name: 'Telegram',
      words: `Open ${withoutScheme(telegram)} and press Start.`,
    })
  if (sms && code !== null)
    entries.push({
      to: 'sms',
      name: 'Text message',
      words: `Text BOOK ${code} to ${sms}.`,
      small: consent.sms,
    })
  if (whatsapp && code !== null)
    entries.push({
      to: 'whatsapp',
      name: 'WhatsApp',
      words: `Write BOOK ${code} to ${whatsapp}.`,
    })
  return entries
}

/** A page to print for the door: how to book with this doctor by phone. */
export function Poster({ doctorId }: { doctorId: string }) {
  const { api } = useParts()
  const [result, setResult] = useState<Awaited<ReturnType<typeof api.doctors>> | null>(null)
  useEffect(() => {
    api.doctors().then(setResult)
  }, [api])

  const clinic = result?.ok ? result.value : null
  const doctor = clinic?.doctors.find(({ id }) => id === doctorId)
  useEffect(() => {
    if (doctor) document.title = `Poster · ${doctor.name}`
  }, [doctor])

  if (result === null) return <Text role="status">One moment …</Text>
  if (clinic === null || doctor === undefined) {
    return <Text role="alert">{refusalTexts[result.ok ? 'unknown-doctor' : result.problem.reason]}</Text>
  }

  return (
    <main className="poster">
      <p>{clinic.clinic}</p>
      <h1>{doctor.name}</h1>
      <p>
        {doctor.specialty} · Room {doctor.room}
      </p>
      <p className="poster-lead">Take a place in line with your phone, and wait where you like.</p>
      <ul>
        {posterEntries(doctor, clinic.reach).map(({ to, name, words, small }) => (
          <li key={to}>
            <h2>{name}</h2>
            <img
              src={addressOf('qrCode', { id: doctorId, channel: to }).path}
              alt={`QR code: ${name}`}
              width={180}
              height={180}
            />
            <p>{words}</p>
            {small && <p className="poster-small">{small}</p>}
          </li>
        ))}
      </ul>
      <Button className="poster-print" onClick={() => window.print()}>
        Print
      </Button>
    </main>
  )
}
