import { MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import { es as consent } from '../consent/es.ts'
import { es as refusals } from '../refusals/es.ts'
import type { WebTexts } from './en.ts'

export const es: WebTexts = {
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
  nextPlace: (place, time) => `Lugar ${place}, ${time}`,
  around: (time) => `hacia las ${time}`,
  paused: 'en pausa, el doctor descansa',
  noPlaceLeft: 'No quedan lugares ese día',
  yourPlace: 'Su lugar sería',
  book: 'Reservar este lugar',
  booking: 'Reservando …',
  correctMarked: 'Por favor corrija lo que está marcado arriba.',
  faults: {
    doctor: 'Por favor elija un doctor de la lista.',
    day: 'Por favor elija uno de estos días.',
    name: 'Escriba un nombre de 1 a 80 letras, sin < ni >.',
    phone: 'Escriba el número con el código del país, como +34 612 34 56 78.',
    email: 'Escriba una dirección de correo como nombre@example.org.',
  },

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
  likely: 'Lo más probable',
  between: (from, to) => `entre las ${from} y las ${to}`,
  partsOf: 'De qué se compone la espera',
  partAhead: (people, minutes) => `${people} × ${minutes} min: delante de usted`,
  partInRoom: (minutes) => `${minutes} min: aún en la sala`,
  partLate: (minutes) => `${minutes} min: el doctor va con retraso`,
  measured: (visits) =>
    visits < MIN_MEASURED
      ? 'Aún hay pocas visitas medidas: cálculo aproximado'
      : `Lo más probable: según ${visits} visitas`,
  telegramAlerts: 'Recibir avisos en Telegram',
  openTelegram: 'Abrir Telegram',
  doctorIs: 'El doctor está',
  doctorStatus: { 'on-time': 'a tiempo', 'running-late': 'con retraso', 'on-break': 'en pausa' },
  onBreak: 'Durante la pausa no se llama a nadie. Usted conserva su lugar.',
  comeIn: (room) => `Por favor pase a la sala ${room}.`,
  called: (room) => `Le llamamos. Por favor pase a la sala ${room}.`,
  missed: 'Le llamamos y usted no estaba. Avísenos cuando esté aquí.',
  held: 'Otros pasan antes durante diez minutos.',
  iAmHere: 'Estoy aquí',
  needMoreTime: 'Necesito 10 minutos más',
  iAmHereNow: 'Ya estoy aquí',
  states: {
    'in-progress': { title: 'Es su turno', detail: 'El doctor le espera.' },
    done: { title: 'Su visita ha terminado', detail: 'Gracias por venir. Que se mejore.' },
    cancelled: { title: 'Este lugar está cancelado', detail: 'Usted ya no está en la fila.' },
    'no-show': { title: 'Le llamamos', detail: 'Usted no estaba. Por favor pregunte en recepción.' },
    moved: { title: 'Este lugar se ha cambiado', detail: 'Un momento, llega el nuevo lugar.' },
  },
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

  refusals,
  consent,
}
