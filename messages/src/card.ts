import type { AppointmentStatus, DoctorStatus, Language } from '@anteroom/contracts/status.ts'
import type { AlertFacts } from './alerts/alert-texts.ts'

/** The facts on the live status card in a Telegram chat. */
export type CardFacts = AlertFacts & { status: AppointmentStatus; doctorStatus: DoctorStatus }

type Card = {
  /** Names the appointment. */
  title: (facts: CardFacts) => string
  place: (facts: CardFacts) => string
  doctorStatus: Record<DoctorStatus, string>
  state: Record<Exclude<AppointmentStatus, 'waiting'>, (facts: CardFacts) => string>
}

const cards: Record<Language, Card> = {
  en: {
    title: ({ clinic, doctor, room, ticket }) => `${clinic}\nNo. ${ticket} · ${doctor} · room ${room}`,
    place: ({ position, time }) =>
      time === null ? `Place ${position} · the queue is paused` : `Place ${position} · about ${time}`,
    doctorStatus: {
      'on-time': 'The doctor is on time.',
      'running-late': 'The doctor is running late.',
      'on-break': 'The doctor is on a break.',
    },
    state: {
      'in-progress': ({ room }) => `It is your turn. Please come in to room ${room}.`,
      done: () => 'Your visit is over. Thank you for coming.',
      cancelled: () => 'This appointment is cancelled.',
      'no-show': () => 'You were called and did not come. Please ask at the desk.',
      moved: () => 'This appointment has moved. The link shows the new place.',
    },
  },
  es: {
    title: ({ clinic, doctor, room, ticket }) => `${clinic}\nN.º ${ticket} · ${doctor} · sala ${room}`,
    place: ({ position, time }) =>
      time === null ? `Lugar ${position} · la fila está en pausa` : `Lugar ${position} · hacia ${time}`,
    doctorStatus: {
      'on-time': 'El doctor atiende a tiempo.',
      'running-late': 'El doctor va con retraso.',
      'on-break': 'El doctor está en pausa.',
    },
    state: {
      'in-progress': ({ room }) => `Es su turno. Por favor pase a la sala ${room}.`,
      done: () => 'Su visita terminó. Gracias por venir.',
      cancelled: () => 'Esta cita está cancelada.',
      'no-show': () => 'Le llamamos y no vino. Por favor pregunte en recepción.',
      moved: () => 'Esta cita se ha cambiado. El enlace muestra el nuevo lugar.',
    },
  },
  ar: {
    title: ({ clinic, doctor, room, ticket }) => `رقم ${ticket} في ${clinic}\nمع ${doctor} · الغرفة ${room}`,
    place: ({ position, time }) =>
      time === null ? `المكان ${position} · الطابور متوقف` : `المكان ${position} · نحو ${time}`,
    doctorStatus: {
      'on-time': 'مواعيد الطبيب في وقتها.',
      'running-late': 'مواعيد الطبيب متأخرة.',
      'on-break': 'الطبيب في استراحة.',
    },
    state: {
      'in-progress': ({ room }) => `حان دورك. يرجى الدخول إلى الغرفة ${room}.`,
      done: () => 'انتهت زيارتك. شكرًا لحضورك.',
      cancelled: () => 'أُلغي هذا الموعد.',
      'no-show': () => 'ناديناك ولم نجدك. يرجى مراجعة الاستقبال.',
      moved: () => 'نُقل هذا الموعد. الرابط يظهر المكان الجديد.',
    },
  },
}

/** The card's text for an appointment in any status. */
export function cardText(language: Language, facts: CardFacts): string {
  const { title, place, doctorStatus, state } = cards[language]
  const { status } = facts
  const body = status === 'waiting' ? `${place(facts)}\n${doctorStatus[facts.doctorStatus]}` : state[status](facts)
  return `${title(facts)}\n\n${body}\n\n${facts.link}`
}
