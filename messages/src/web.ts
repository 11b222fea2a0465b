import type { AppointmentStatus, DoctorStatus, Language } from '@anteroom/contracts/status.ts'

/** What a patient typed or chose that the clinic could not take. */
export type BookingField = 'doctor' | 'day' | 'name' | 'phone' | 'email'

const doctorStatus = (texts: Record<DoctorStatus, string>) => texts
const faults = (texts: Record<BookingField, string>) => texts
const states = (texts: Record<Exclude<AppointmentStatus, 'waiting'>, { title: string; detail: string }>) => texts

const en = {
  languageName: 'English',
  language: 'Language',
  today: 'Today',
  tomorrow: 'Tomorrow',
  loading: 'One moment …',

  bookTitle: 'Book a place',
  bookLead: 'Wait where you like. This page keeps your place in line.',
  doctor: 'Doctor',
  room: (room: string) => `Room ${room}`,
  day: 'Day',
  name: 'Your name',
  nameHint: 'The name the clinic calls you by.',
  alerts: 'Shall we tell you when your turn is near?',
  noAlerts: 'No, I watch the page',
  alertsBySms: 'Text message',
  alertsByEmail: 'E-mail',
  phone: 'Mobile number',
  phoneHint: 'With the country code, like +1 202 555 0143.',
  email: 'E-mail address',
  consent: 'We use it for messages about this visit and for nothing else.',
  nextPlace: (place: number) => `Place ${place}`,
  around: (time: string) => `around ${time}`,
  paused: 'paused, the doctor is on a break',
  noPlaceLeft: 'No place left on this day',
  yourPlace: 'Your place would be',
  book: 'Book this place',
  booking: 'Booking …',
  correctMarked: 'Please correct what is marked above.',
  faults: faults({
    doctor: 'Please choose a doctor from the list.',
    day: 'Please choose one of these days.',
    name: 'Please give a name of 1 to 80 letters, without < or >.',
    phone: 'Please give the number with its country code, like +1 202 555 0143.',
    email: 'Please give an e-mail address like name@example.org.',
  }),

  place: 'Your place in line',
  title: (place: number) => `Place ${place}`,
  ahead: (people: number) =>
    people === 0 ? 'You are next.' : people === 1 ? '1 person is before you.' : `${people} people are before you.`,
  ticket: 'Ticket',
  ticketNumber: (number: number) => `No. ${number}`,
  roomLabel: 'Room',
  wait: 'Estimated wait',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  noWait: 'no wait',
  waitPaused: 'paused',
  expected: 'Expected at',
  afterBreak: 'after the break',
  doctorIs: 'The doctor is',
  doctorStatus: doctorStatus({ 'on-time': 'on time', 'running-late': 'running late', 'on-break': 'on a break' }),
  onBreak: 'Nobody is called during the break. You keep your place.',
  comeIn: (room: string) => `Please come in to room ${room}.`,
  states: states({
    'in-progress': { title: 'It is your turn', detail: 'The doctor is waiting for you.' },
    done: { title: 'Your visit is over', detail: 'Thank you for coming. Get well soon.' },
    cancelled: { title: 'This place is cancelled', detail: 'You are no longer in line.' },
    'no-show': { title: 'You were called', detail: 'You were not there. Please ask at the desk.' },
    moved: { title: 'This place has moved', detail: 'One moment, the new place is coming.' },
  }),
  notFound: 'We cannot find this place',
  bookAgain: 'Book a new place',

  refresh: 'Refresh',
  refreshing: 'Asking …',
  leave: 'Leave the queue',
  leaveQuestion: 'Give up your place?',
  yes: 'Yes, leave',
  no: 'No, stay',
  livePaused: 'Live updates are paused. We ask every 10 seconds, and you can press Refresh.',
  updatedNow: 'Updated just now',
  updatedSeconds: (seconds: number) => `Updated ${seconds} s ago`,
  updatedMinutes: (minutes: number) => `Updated ${minutes} min ago`,
  stale: 'may be out of date',
}

/** Every sentence of the patient's web pages; amounts are whole numbers, times come ready for reading. */
export type WebTexts = typeof en

const es: WebTexts = {
  languageName: 'Español',
  language: 'Idioma',
  today: 'Hoy',
  tomorrow: 'Mañana',
  loading: 'Un momento …',

  bookTitle: 'Reservar un lugar',
  bookLead: 'Espere donde quiera. Esta página guarda su lugar en la fila.',
  doctor: 'Doctor',
  room: (room) => `Sala ${room}`,
  day: 'Día',
  name: 'Su nombre',
  nameHint: 'El nombre con que la clínica le llamará.',
  alerts: '¿Le avisamos cuando se acerque su turno?',
  noAlerts: 'No, miro la página',
  alertsBySms: 'Mensaje de texto',
  alertsByEmail: 'Correo electrónico',
  phone: 'Número de móvil',
  phoneHint: 'Con el código del país, como +34 612 34 56 78.',
  email: 'Dirección de correo',
  consent: 'Lo usamos para mensajes sobre esta visita y para nada más.',
  nextPlace: (place) => `Lugar ${place}`,
  around: (time) => `hacia las ${time}`,
  paused: 'en pausa, el doctor descansa',
  noPlaceLeft: 'No quedan lugares ese día',
  yourPlace: 'Su lugar sería',
  book: 'Reservar este lugar',
  booking: 'Reservando …',
  correctMarked: 'Por favor corrija lo que está marcado arriba.',
  faults: faults({
    doctor: 'Por favor elija un doctor de la lista.',
    day: 'Por favor elija uno de estos días.',
    name: 'Escriba un nombre de 1 a 80 letras, sin < ni >.',
    phone: 'Escriba el número con el código del país, como +34 612 34 56 78.',
    email: 'Escriba una dirección de correo como nombre@example.org.',
  }),

  place: 'Su lugar en la fila',
  title: (place) => `Lugar ${place}`,
  ahead: (people) =>
    people === 0
      ? 'Usted es el siguiente.'
      : people === 1
        ? 'Hay 1 persona delante de usted.'
        : `Hay ${people} personas delante de usted.`,
  ticket: 'Turno',
  ticketNumber: (number) => `N.º ${number}`,
  roomLabel: 'Sala',
  wait: 'Espera estimada',
  minutes: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  noWait: 'sin espera',
  waitPaused: 'en pausa',
  expected: 'Hora prevista',
  afterBreak: 'después de la pausa',
  doctorIs: 'El doctor está',
  doctorStatus: doctorStatus({ 'on-time': 'a tiempo', 'running-late': 'con retraso', 'on-break': 'en pausa' }),
  onBreak: 'Durante la pausa no se llama a nadie. Usted conserva su lugar.',
  comeIn: (room) => `Por favor pase a la sala ${room}.`,
  states: states({
    'in-progress': { title: 'Es su turno', detail: 'El doctor le espera.' },
    done: { title: 'Su visita ha terminado', detail: 'Gracias por venir. Que se mejore.' },
    cancelled: { title: 'Este lugar está cancelado', detail: 'Usted ya no está en la fila.' },
    'no-show': { title: 'Le llamamos', detail: 'Usted no estaba. Por favor pregunte en recepción.' },
    moved: { title: 'Este lugar se ha cambiado', detail: 'Un momento, llega el nuevo lugar.' },
  }),
  notFound: 'No encontramos este lugar',
  bookAgain: 'Reservar otro lugar',

  refresh: 'Actualizar',
  refreshing: 'Preguntando …',
  leave: 'Salir de la fila',
  leaveQuestion: '¿Renunciar a su lugar?',
  yes: 'Sí, salir',
  no: 'No, me quedo',
  livePaused: 'Los avisos en vivo están en pausa. Preguntamos cada 10 segundos y usted puede pulsar Actualizar.',
  updatedNow: 'Actualizado ahora',
  updatedSeconds: (seconds) => `Actualizado hace ${seconds} s`,
  updatedMinutes: (minutes) => `Actualizado hace ${minutes} min`,
  stale: 'puede no estar al día',
}

export const webTexts: Record<Language, WebTexts> = { en, es }
