import { HOLD_MINUTES } from '@anteroom/contracts/queue.ts'
import { change } from '../change/es.ts'
import { about } from '../durations/es.ts'
import { capitalised, people, peopleAhead, theDoctor } from '../spanish.ts'
import type { ChatTexts, OfferFacts } from './chat-texts.ts'

const offer = ({ doctor, day, turn }: OfferFacts) => `${doctor}, ${day}, ${turn}`

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
  shortCancel: 'Cancelar',
  welcome: (clinic) => `Bienvenido a ${clinic}. Reserve aquí y le avisaremos cuando le toque.`,
  help: 'Puede escribir CITA, ESTADO, AQUI, TARDE, MOVER o IDIOMA cuando quiera.',
  notUnderstood: 'Perdone, no le he entendido.',
  outOfDate: 'Ese botón ya no vale.',
  beyond:
    'En una emergencia, llame ya al número de emergencias. Solo puedo ayudarle con citas: para lo demás, llame a la clínica.',
  welcomed: 'De nada.',
  choices: {
    firstFree: 'Primera cita libre',
    book: 'Elegir doctor',
    status: '¿Cuándo me toca?',
    cancel: 'Cancelar la cita',
    move: 'Cambiar la cita',
    here: 'Estoy aquí',
    later: `${HOLD_MINUTES} minutos más`,
    language: 'Idioma',
    help: 'Menú',
    back: 'Atrás',
    leave: 'Menú',
    confirm: 'Sí, reservar',
    otherName: 'Otro nombre',
    otherDay: 'Otro día',
    more: 'Más',
    all: 'Ver todo',
    goOn: 'Seguir',
    giveUp: 'Sí, cancelar',
    keep: 'Dejarla como está',
    moveIt: 'Sí, cambiarla',
  },
  commands: {
    start: 'Empezar',
    book: 'Reservar una cita',
    status: 'Ver cuándo le toca',
    here: 'Avisar de que está aquí',
    later: `Pedir ${HOLD_MINUTES} minutos más`,
    reschedule: 'Cambiar su cita a otro día',
    cancel: 'Cancelar su cita',
    language: 'Elegir el idioma',
    help: 'Ver qué puedo hacer',
    stop: 'No recibir más mensajes',
  },
  askDoctor: '¿Con quién quiere la cita?',
  noDoctors: 'Ahora no se puede reservar con nadie. Inténtelo más tarde o pregunte en recepción.',
  nothingFree: 'No hay nada libre en los próximos días. Elija doctor y día, o pregunte en recepción.',
  askDay: (doctor) => `¿Qué día con ${theDoctor(doctor)}?`,
  offer: ({ ahead, ...facts }) =>
    `${offer({ ahead, ...facts })}.${ahead === null ? '' : ahead === 0 ? ' No tendría a nadie delante.' : ` Tendría ${people(ahead)} delante.`}`,
  askName: '¿Cómo se llama?',
  nameTooLong: 'Ese nombre es demasiado largo. Escriba como máximo 80 letras.',
  nameNotPossible: 'No puedo usar ese nombre. Escríbalo con letras, sin < ni >.',
  askConfirm: ({ name, ...facts }) => `¿Reservar para ${name}? ${offer(facts)}.`,
  askMove: ({ ticket, from, ...facts }) => `¿Cambiar su cita (número ${ticket}, ${from})? Nueva: ${offer(facts)}.`,
  nothingBooked: 'De acuerdo, no se ha reservado nada.',
  nothingChanged: 'De acuerdo, no se ha cambiado nada.',
  noAppointment: 'No tiene ninguna cita. ¿Quiere reservar una?',
  wait: (minutes) => `Espera aproximada: ${minutes === 0 ? 'menos de un minuto' : about(minutes)}.`,
  change,
  waitOnceStarted: (minutes) => `Desde que empiece, la espera será de ${about(minutes)}.`,
  waitParts: ({ ahead, minutesEach, inRoom, late }) => {
    const parts = [
      ...(ahead > 0 ? [`${peopleAhead(ahead)}, a ${minutesEach} min cada una`] : []),
      ...(inRoom > 0 ? [`${inRoom} min más de quien está en consulta`] : []),
      ...(late > 0 ? [`${late} min de retraso`] : []),
    ]
    return parts.length === 0 ? '' : `Cómo lo calculamos: ${parts.join('; ')}.`
  },
  roughly: 'Es un cálculo aproximado: aún hay pocas visitas medidas.',
  andMore: (count) => `y ${count} más`,
  askWhich: '¿Qué cita?',
  appointment: ({ doctor, day }) => `${capitalised(theDoctor(doctor))}, ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `¿Cancelar su cita con ${theDoctor(doctor)}, ${day} (número ${ticket})?`,
  cancelled: (doctor) => `Su cita con ${theDoctor(doctor)} está cancelada.`,
  notToday: ({ doctor, day }) => `Su cita con ${theDoctor(doctor)} no es hoy: es ${day}.`,
  here: 'Gracias, ya sabemos que está aquí.',
  later: `De acuerdo, dejaremos pasar a otros durante ${HOLD_MINUTES} minutos. Usted conserva su lugar.`,
  lead: (minutes) => `De acuerdo, le escribiremos ${about(minutes)} antes de su turno.`,
  askLanguage: '¿Qué idioma?',
  languageSet: 'De acuerdo, en español.',
  stopped: 'Ya no recibirá más mensajes aquí. Para volver a recibirlos, envíe /start.',
  linked: 'Desde ahora le escribiremos aquí.',
  media: {
    voice: 'Lo siento, no puedo escuchar audios. Por favor, escríbalo.',
    photo: 'Lo siento, no puedo ver fotos. Escriba lo que necesita.',
    video: 'Lo siento, no puedo ver videos. Escriba lo que necesita.',
    file: 'Lo siento, no puedo abrir archivos. Escriba lo que necesita.',
    location: 'Gracias, pero no puedo usar la ubicación. Cuando esté en la clínica, escriba AQUI.',
    contact: 'Lo siento, no puedo usar tarjetas de contacto. Escriba lo que necesita.',
    sticker: 'Qué simpático, pero solo leo texto.',
    forwarded: 'No atiendo mensajes reenviados. Escriba con sus palabras lo que necesita.',
  },
  emergency: (number) =>
    `Si es una emergencia, llame ya al ${number ?? 'número de emergencias de su zona'}. Aquí no puedo atender emergencias.`,
  where: (address) =>
    address === null ? 'No tengo aquí la dirección. Pregunte en recepción.' : `Estamos en ${address}.`,
  phone: (number) =>
    number === null ? 'No tengo aquí el teléfono. Pregunte en recepción.' : `Puede llamarnos al ${number}.`,
  hours: (day, times) =>
    times.length === 0 ? `No hay consulta ${day}.` : `Horario de consulta ${day}: ${times.join(', ')}.`,
  noFixedHours: 'No damos horas fijas. Usted tiene un lugar en la fila y le digo la hora prevista.',
  noSpecialty: 'No tenemos médico de esa especialidad. Estos son nuestros médicos.',
  whichSpecialty: '¿Qué tipo de médico necesita?',
  nameNeedsLetters: 'Por favor, escriba su nombre con letras.',
  nameUnseen: 'Ese nombre tiene signos que no se pueden mostrar. Escríbalo de nuevo.',
  howToStop: {
    telegram: 'Para no recibir más mensajes, escriba /stop.',
    text: 'Para no recibir más mensajes, responda STOP.',
  },
  hint: 'Parece una respuesta automática y dejo de contestar. Si usted es una persona, escriba MENU.',
}
