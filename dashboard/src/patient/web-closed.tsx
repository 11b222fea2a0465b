import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { useLanguage } from './language.tsx'

/** In place of the form while the clinic takes no bookings on the web: says so, and how to write to it. */
export function WebClosed({ clinic, reach: { telegram, sms, whatsapp } }: Pick<DoctorsAnswer, 'clinic' | 'reach'>) {
  const { texts } = useLanguage()
  const ways = [
    ...(telegram ? [{ name: 'Telegram', address: telegram }] : []),
    ...(whatsapp ? [{ name: `WhatsApp ${whatsapp}`, address: `https://wa.me/${whatsapp.slice(1)}` }] : []),
    ...(sms ? [{ name: `SMS ${sms}`, address: `sms:${sms}` }] : []),
  ]
  return (
    <section aria-labelledby="book-title">
      <p className="clinic">{clinic}</p>
      <h1 id="book-title">{texts.bookTitle}</h1>
      <p className="lead" role="status">
        {texts.refusals['web-off']}
      </p>
      <ul className="ways">
        {ways.map(({ name, address }) => (
          <li key={name}>
            <a className="quiet" href={address} dir="ltr">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
