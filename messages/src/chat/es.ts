import { type ChatTexts, type PlaceFacts, type StatusFacts, timeRange } from './chat-texts.ts'

const doctorStatus = {
  'on-time': 'doctor puntual',
  'running-late': 'doctor con retraso',
  'on-break': 'doctor en pausa',
}

const place = ({ doctor, day, place: number, time }: PlaceFacts) =>
  `${doctor}, ${day}: lugar ${number}, ${time === null ? 'hora abierta (doctor en pausa)' : `hacia las ${time}`}`

const wait = ({ minutes, parts }: StatusFacts) => {
  if (minutes === null) return 'espera en pausa'
  if (minutes === 0) return 'sin espera'
  const sum = [
    ...(parts?.ahead ? [`${parts.ahead} x ${parts.minutesEach}`] : []),
    ...(parts?.inRoom ? [`${parts.inRoom} en sala`] : []),
    ...(parts?.late ? [`${parts.late} retraso`] : []),
  ]
  return `espera ${minutes} min${sum.length === 0 ? '' : ` (${sum.join(' + ')})`}`
}

const turn = ({ turn: when }: StatusFacts) =>
  when === null ? '' : `${when.roughly ? 'hacia ' : ''}${timeRange(when)}, `

const waiting = (facts: StatusFacts) =>
  `Lugar ${facts.place}, ${wait(facts)}\n${turn(facts)}${doctorStatus[facts.doctorStatus]}`

export const es: ChatTexts = {
  keywords: {
    book: 'CITA',
    status: 'ESTADO',
    cancel: 'SALIR',
    move: 'MOVER',
    here: 'AQUI',
    later: 'TARDE',
    language: 'IDIOMA',
    help: 'MENU',
  },
  welcome: (clinic) => `Bienvenido a ${clinic}. Reserve aquí y espere donde quiera.`,
  help: 'Escriba CITA, ESTADO, AQUI, TARDE, MOVER, SALIR o IDIOMA cuando quiera.',
  notUnderstood: 'Perdone, no le he entendido.',
  outOfDate: 'Ese botón ya no vale.',
  beyond:
    'Solo reservo lugares y aviso del turno. Para lo demás llame a la clínica. En una emergencia llame ya al número de emergencias.',
  welcomed: 'De nada.',
  choices: {
    firstFree: 'Primer doctor libre',
    book: 'Elegir doctor',
    status: 'Mi estado',
    cancel: 'Dejar mi lugar',
    move: 'Otro día',
    here: 'Estoy aquí',
    later: '10 minutos más',
    language: 'Idioma',
    help: 'Menú',
    back: 'Atrás',
    leave: 'Salir',
    confirm: 'Reservar',
    otherName: 'Otro nombre',
    otherDay: 'Otro día',
    more: 'Más',
    all: 'Ver todo',
    goOn: 'Seguir',
    giveUp: 'Dejarlo',
    keep: 'Conservarlo',
    moveIt: 'Cambiarlo',
  },
  commands: {
    start: 'Empezar',
    book: 'Reservar una cita',
    status: 'Ver su lugar en la fila',
    here: 'Decir que está en la clínica',
    later: 'Pedir 10 minutos más',
    reschedule: 'Elegir otro día',
    cancel: 'Dejar su lugar',
    language: 'Elegir el idioma',
    help: 'Qué puede escribir',
    stop: 'No recibir más mensajes',
  },
  today: 'hoy',
  tomorrow: 'mañana',
  askDoctor: '¿Qué doctor?',
  noDoctors: 'Ahora no se puede reservar con ningún doctor. Inténtelo más tarde o pregunte en recepción.',
  nothingFree: 'No hay nada libre en los próximos días. Elija doctor y día, o pregunte en recepción.',
  askDay: (doctor) => `¿Qué día con ${doctor}?`,
  place: (facts) => `${place(facts)}.`,
  askName: '¿Con qué nombre le llamamos?',
  nameTooLong: 'Ese nombre es demasiado largo. Escriba como máximo 80 caracteres.',
  nameNotPossible: 'Ese nombre no se puede usar. Escríbalo con letras, sin < ni >.',
  askConfirm: ({ name, ...facts }) => `¿Reservar para ${name}? ${place(facts)}.`,
  booked: ({ ticket, ...facts }) => `Reservado: turno ${ticket}, ${place(facts)}.`,
  askMove: ({ ticket, from, ...facts }) => `¿Cambiar el turno ${ticket} (${from})? ${place(facts)}.`,
  moved: ({ ticket, ...facts }) => `Cambiado: ahora turno ${ticket}, ${place(facts)}.`,
  nothingBooked: 'No se ha reservado nada.',
  nothingChanged: 'No se ha cambiado nada.',
  noAppointment: 'Usted no tiene ninguna cita. ¿Quiere reservar una?',
  status: (facts) => `Turno ${facts.ticket}, ${facts.doctor}, sala ${facts.room}, ${facts.day}\n${waiting(facts)}`,
  statusBrief: (facts) => `Turno ${facts.ticket}, ${facts.doctor}\n${waiting(facts)}`,
  yourTurn: ({ ticket, doctor, room }) => `Turno ${ticket}: le toca con ${doctor} en la sala ${room}.`,
  statusLine: ({ ticket, doctor, day, place: number, minutes, turn: when }) =>
    `Turno ${ticket}, ${doctor}, ${day}: lugar ${number}, ${minutes === null ? 'en pausa' : minutes === 0 ? 'sin espera' : `${minutes} min`}${when === null ? '' : `, ${timeRange(when)}`}`,
  andMore: (count) => `y ${count} más`,
  askWhich: '¿Cuál?',
  appointment: ({ ticket, doctor, day }) => `${ticket}, ${doctor}, ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `¿Dejar el turno ${ticket} con ${doctor}, ${day}?`,
  cancelled: (doctor) => `Su cita con ${doctor} queda cancelada.`,
  notToday: ({ ticket, doctor, day }) => `El turno ${ticket} con ${doctor} es para ${day}, no para hoy.`,
  here: 'Bien, sabemos que está aquí.',
  later: 'Otros pasan antes durante diez minutos. Su lugar se guarda.',
  lead: (minutes) =>
    `Gracias. Le avisamos cuando ${minutes === 1 ? 'falte un minuto' : `falten unos ${minutes} minutos`} para su turno.`,
  askLanguage: '¿Qué idioma?',
  languageSet: 'Ahora le escribo en español.',
  stopped: 'Ya no recibirá más mensajes aquí. /start los trae de vuelta.',
  linked: 'Desde ahora le avisamos aquí.',
}
