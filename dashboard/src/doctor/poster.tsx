import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { addressOf } from '@anteroom/contracts/endpoints.ts'
import { inLanguage } from '@anteroom/contracts/in-language.ts'
import type { PosterChannel } from '@anteroom/contracts/requests.ts'
import { displayTexts } from '@anteroom/messages/display.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { LanguageChoice } from './language-choice.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type PosterEntry = { to: PosterChannel; name: string; words: string; small?: string }

/** An address as people type it: `t.me/your_clinic_bot`. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')

/** The channels to book with a doctor, each with instructions for those who cannot scan the code. */
function posterEntries(
  { name, code }: DoctorAnswer,
  { telegram, sms, whatsapp }: DoctorsAnswer['reach'],
  texts: StaffTexts,
): PosterEntry[] {
  const { channels } = texts
  const entries: PosterEntry[] = [
    { to: 'web', name: texts.onTheWeb, words: texts.bookOnTheWeb(withoutScheme(location.origin), name) },
  ]
  if (telegram)
    entries.push({
      to: 'telegram',
      name: channels.telegram,
      words: texts.bookOnTelegram(withoutScheme(telegram)),
    })
  if (sms && code !== null)
    entries.push({
      to: 'sms',
      name: channels.sms,
      words: texts.bookBySms(code, sms),
      small: texts.consentBySms,
    })
  if (whatsapp && code !== null)
    entries.push({
      to: 'whatsapp',
      name: channels.whatsapp,
      words: texts.bookOnWhatsapp(code, whatsapp),
    })
  return entries
}

/** A page to print for the door: how to book with this doctor by phone. */
export function Poster({ doctorId }: { doctorId: string }) {
  const { texts, language } = useStaffLanguage()
  const { api } = useParts()
  const [result, setResult] = useState<Awaited<ReturnType<typeof api.doctors>> | null>(null)
  useEffect(() => {
    api.doctors().then(setResult)
  }, [api])

  const clinic = result?.ok ? inLanguage(result.value, language) : null
  const doctor = clinic?.doctors.find(({ id }) => id === doctorId)
  const title = doctor ? texts.posterOf(doctor.name) : null
  useEffect(() => {
    if (title) document.title = title
  }, [title])

  if (result === null) return <Text role="status">{texts.loading}</Text>
  if (clinic === null || doctor === undefined) {
    return <Text role="alert">{texts.refusals[result.ok ? 'unknown-doctor' : result.problem.reason]}</Text>
  }

  return (
    <main className="poster">
      <p>{clinic.clinic}</p>
      <h1>{doctor.name}</h1>
      <p>
        {doctor.specialty} · {texts.room(doctor.room)}
      </p>
      {clinic.trial && <p role="status">{displayTexts[language].trial}</p>}
      <p className="poster-lead">{texts.posterLead}</p>
      <ul>
        {posterEntries(doctor, clinic.reach, texts).map(({ to, name, words, small }) => (
          <li key={to}>
            <h2>{name}</h2>
            <img
              src={addressOf('qrCode', { id: doctorId, channel: to }).path}
              alt={texts.qrCode(name)}
              width={180}
              height={180}
            />
            <p>{words}</p>
            {small && <p className="poster-small">{small}</p>}
          </li>
        ))}
      </ul>
      <Group className="poster-print" justify="center">
        <LanguageChoice />
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </Group>
    </main>
  )
}
