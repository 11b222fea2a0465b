import type { UndoableStep } from '@anteroom/contracts/status.ts'
import { es as consent } from '../consent/es.ts'
import { es as refusals } from '../refusals/es.ts'
import { theHour, toTheDoctor } from '../spanish.ts'
import { es as desk } from './desk/es.ts'
import type { StaffTexts } from './en.ts'

const people = (count: number) => (count === 1 ? '1 persona' : `${count} personas`)

export const es: StaffTexts = {
  ...desk,
  language: 'Idioma',
  loading: 'Un momento …',
  tryAgain: 'Intentar de nuevo',
  close: 'Cerrar',

  logIn: 'Iniciar sesión',
  logInLead: 'La fila de hoy, en directo.',
  logInWith: (provider) => `Iniciar sesión con ${provider}`,
  orByPassword: 'o',
  emergencyLogin: 'Acceso de emergencia',
  emergencyLead: 'Solo para la cuenta de emergencia. Cada uso queda registrado.',
  userName: 'Usuario',
  password: 'Contraseña',
  showPassword: 'Mostrar la contraseña',
  logOut: 'Salir',
  doctors: 'Consultas',
  noDoctor: 'Esta cuenta aún no tiene la fila de ninguna consulta.',

  waiting: (count) => `${count} en espera`,
  dayClosed: 'El día está cerrado.',
  emptyQueue: 'No hay nadie en espera. Las reservas nuevas aparecen aquí solas.',

  nobodyWaiting: 'No hay nadie en espera',
  nobodyCalled: 'En pausa: no se llama a nadie',
  everyoneHeld: 'Todos los que esperan pidieron más tiempo',
  finishPatient: (name) => `Terminar con ${name}`,
  startNumber: (number, name) => `Empezar con el n.º ${number}, ${name}`,
  finishAndStart: (finished, number, name) => `Terminar con ${finished} · empezar con el n.º ${number}, ${name}`,
  startHere: (name) => `Empezar con ${name} (está aquí)`,
  finishAndStartHere: (finished, name) => `Terminar con ${finished} · empezar con ${name} (está aquí)`,
  waitFor: (name, stage) => `Esperar a ${name} (${stage})`,
  finishAndWait: (finished, name, stage) => `Terminar con ${finished} · esperar a ${name} (${stage})`,
  keys: 'Atajos de teclado',
  useKeys: 'Usar estas teclas en este dispositivo',
  useKeysMeans: 'No funcionan al escribir texto.',
  keysDo: {
    n: 'Pulsar el botón grande',
    c: 'Llamar a la primera persona en espera',
    s: 'La primera persona llamada no acudió',
    x: 'Marcar la ausencia de la primera persona llamada',
    m: 'Más opciones para quien entra a continuación',
    j: 'Elegir en su lugar a la siguiente persona de la lista',
    k: 'Elegir a la persona anterior',
    u: 'Deshacer su último paso',
    o: 'La consulta va a tiempo',
    l: 'La consulta va con retraso',
    b: 'La consulta está en pausa',
    w: 'Añadir sin cita',
    '/': 'Buscar a alguien',
    '?': 'Mostrar esta lista',
  },

  doctorIs: 'Estado de la consulta',
  doctorStatus: { 'on-time': 'A tiempo', 'running-late': 'Con retraso', 'on-break': 'En pausa' },
  lateBy: (minutes) => `de ${minutes} min`,
  onBreakUntil: (time) => `hasta ${theHour(time)}`,
  howLate: '¿Cuánto retraso?',
  breakLength: '¿Cuánto dura?',
  minutesLong: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  otherLength: 'Otra duración',
  minutes: 'Minutos',
  minutesFault: (most) => `Por favor, escriba de 1 a ${most} minutos.`,
  set: 'Aplicar',
  untilBack: 'Hasta que vuelva',
  breakSet: 'Los pacientes ya ven cuándo termina la pausa.',
  statusSet: {
    'on-time': 'Los pacientes ya ven que la consulta va a tiempo.',
    'running-late': 'Los pacientes ya ven que la consulta va con retraso.',
    'on-break': 'Los pacientes ya ven que la consulta está en pausa.',
  },

  inTheRoom: 'En consulta',
  roomFree: 'No hay nadie en consulta.',
  ofUsual: (elapsed, usual) => `${elapsed} de unos ${usual} min`,
  onSchedule: 'según lo previsto',
  behind: (minutes) => `${minutes} min de retraso`,
  ahead: (minutes) => `${minutes} min de adelanto`,

  queue: 'Fila',
  ticket: 'N.º',
  patient: 'Paciente',
  stage: 'Estado',
  hereFor: 'Espera',
  expectedAt: 'Hora prevista',
  minutesShort: (minutes) => `${minutes} min`,
  bookedVia: 'Reservó por',
  alerts: 'Avisos',
  actions: 'Acciones',
  number: (number) => `N.º ${number}`,
  bookedViaNames: {
    telegram: 'Telegram',
    sms: 'Mensaje de texto',
    whatsapp: 'WhatsApp',
    web: 'Página web',
    staff: 'Recepción',
  },
  channels: { telegram: 'Telegram', sms: 'Mensaje de texto', whatsapp: 'WhatsApp', email: 'Correo' },
  textedCancel: 'Escribió CANCEL',
  cancelWho: (name) => `Cancelar la cita: ${name}`,
  notConfirmed: 'Contacto aún sin confirmar',
  noPhone: 'Sin teléfono: llamar en voz alta',
  notReached: 'Sin respuesta: llamar en voz alta',
  notReachedWho: (name) => `El aviso no llegó a ${name}: llamar en voz alta.`,

  stages: {
    expected: 'por llegar',
    here: 'está aquí',
    called: 'se le llamó',
    missed: 'no acudió a la llamada',
    held: 'pidió más tiempo',
  },
  calledTimes: (count) => `se le llamó ${count} veces`,

  start: 'Empezar',
  finish: 'Terminar',
  call: 'Llamar',
  callAgain: (count) => `Llamar otra vez (${count})`,
  startPatient: (name) => `Empezar con ${name}`,
  callPatient: (name) => `Llamar a ${name}`,
  callPatientAgain: (count, name) => `Llamar otra vez (${count}) a ${name}`,
  moreFor: (name) => `Más opciones para ${name}`,
  missedCall: 'No acudió a la llamada',
  markNoShow: 'Marcar como ausente',
  moveToFront: 'Pasar al principio',
  transferTo: (doctor) => `Pasar ${toTheDoctor(doctor)}`,
  newLink: 'Enlace nuevo',
  cancelAppointment: 'Cancelar la cita',

  moveToFrontOf: (name) => `Pasar a ${name} al principio`,
  why: '¿Por qué?',
  whyHint: 'Queda en el historial del día.',
  keepOrder: 'Dejar el orden',
  cancelOf: (name) => `¿Cancelar la cita de ${name}?`,
  patientGetsMessage: 'El paciente recibe un mensaje con una disculpa.',
  tellThePatient: 'Sin teléfono: por favor, avise usted al paciente.',
  keepAppointment: 'No cancelar',
  yesCancel: 'Sí, cancelar',

  walkIn: 'Añadir sin cita',
  name: 'Nombre',
  mobileNumber: 'Número de móvil',
  mobileHint: 'Opcional. Para mensajes de texto. Si es de otro país, con su código.',
  nameFault: 'Por favor, escriba un nombre, sin < ni >.',
  mobileFault: 'Por favor, revise el número. Si es de otro país, lleva su código, como +34 612 34 56 78.',
  reason: 'Motivo de la visita',
  reasonHint: 'Opcional. Solo para el personal.',
  note: 'Nota',
  noteHint: 'Solo para el personal. Nunca en un mensaje.',
  saveNote: 'Guardar',
  noteOf: (name) => `Nota sobre ${name}`,
  noted: (name) => `Nota guardada: ${name}.`,
  visitType: 'Tipo de visita',
  messagesIn: 'Mensajes en',
  notNow: 'Ahora no',
  add: 'Añadir',

  dayOptions: 'Opciones del día',
  poster: 'Cartel con códigos QR',
  closeDay: 'Cerrar el día',
  keepOpen: 'Dejar abierto',
  stillWaiting: (count) =>
    count === 0
      ? 'No hay nadie en espera.'
      : count === 1
        ? 'Todavía espera 1 persona.'
        : `Todavía esperan ${count} personas.`,
  andMore: (count) => `y ${count} más`,
  outcomes: {
    cancel: 'Cancelar con una disculpa',
    move: 'Pasar a otro día',
    'no-show': 'Marcar como ausentes',
  },
  onlyIfCalled: 'Solo si ya se llamó a todos los que esperan',
  tellThose: (count) => `${people(count)} sin teléfono: por favor, avise usted.`,

  webIs: {
    verified: 'Las reservas web piden un teléfono o un correo',
    off: 'Las reservas web están desactivadas',
  },
  webOtherWays: 'Los pacientes aún pueden escribirnos, llamar o reservar en recepción.',
  webAlarm: 'Se están rechazando muchas reservas web',
  webAlarmMeans: 'Puede que alguien intente llenar el día. Puede limitar las reservas web hasta que pase.',
  webSwitch: {
    on: 'Volver a aceptar reservas web',
    verified: 'Reservas web solo con teléfono o correo',
    off: 'Desactivar las reservas web',
  },
  webSet: {
    on: 'Cualquiera puede volver a reservar por la web.',
    verified: 'Ahora las reservas web piden un teléfono o un correo.',
    off: 'Ahora nadie puede reservar por la web.',
  },

  started: (name) => `Empezó la visita de ${name}.`,
  finished: (name) => `Terminó la visita de ${name}.`,
  called: (name) => `Se llamó a ${name}.`,
  missed: (name) => `${name} no acudió a la llamada.`,
  noShow: (name) => `Se marcó la ausencia de ${name}.`,
  cameBack: (name) => `${name} está de nuevo en la fila.`,
  isNext: (name) => `Ahora le toca a ${name}.`,
  transferred: (name, doctor) => `${name} espera ahora ${toTheDoctor(doctor)}.`,
  linkRenewed: (name) => `El enlace anterior de ${name} ya no funciona. Este es el nuevo.`,
  cancelled: (name) => `La cita de ${name} está cancelada.`,
  added: (name) => `${name} está en la fila.`,
  closedWith: ({ moved, cancelled, noShows }) =>
    `El día está cerrado. ${[
      moved > 0 && `Citas cambiadas: ${moved}`,
      cancelled > 0 && `Citas canceladas: ${cancelled}`,
      noShows > 0 && `Ausencias: ${noShows}`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  undo: 'Deshacer',
  undoStep: (step, name) => `Deshacer: ${stepOf(step, name ?? 'un paciente')}`,
  undone: (step, name) => `Deshecho: ${stepOf(step, name ?? 'un paciente')}.`,

  noConnection: 'Sin conexión con la clínica',
  reconnecting: 'Reconectando …',
  ageFewSeconds: 'Esta lista es de hace unos segundos.',
  ageSeconds: (count) => `Esta lista es de hace ${count} segundos.`,
  ageMinutes: (count) => `Esta lista es de hace ${count === 1 ? '1 minuto' : `${count} minutos`}.`,
  noChanges: 'No se puede cambiar nada hasta que vuelva la conexión.',
  everyTenSeconds: 'Mientras tanto, la lista se actualiza cada 10 segundos.',
  refresh: 'Actualizar',
  messagesBy: {
    telegram: 'Mensajes de Telegram',
    sms: 'Mensajes de texto',
    whatsapp: 'Mensajes de WhatsApp',
    email: 'Correos',
  },
  budgetLow: (messages, percent) => `${messages}: se ha usado el ${percent} % del presupuesto de hoy.`,
  budgetUrgentOnly: (messages, percent) =>
    `${messages}: se ha usado el ${percent} % del presupuesto de hoy. El resto se guarda para las llamadas a consulta.`,
  budgetUsedUp: (messages) =>
    `${messages}: se agotó el presupuesto de hoy. A quien llame no le llegará ninguno: llame en voz alta.`,

  alertKinds: {
    booked: 'Reserva confirmada',
    nearly: 'Falta poco para su turno',
    next: 'El próximo turno es el suyo',
    called: 'Es su turno',
    'doctor-late': 'La consulta va con retraso',
    'doctor-break': 'La consulta está en pausa',
    'doctor-back': 'La consulta sigue',
    missed: 'No acudió a la llamada',
    'cancelled-by-clinic': 'Cita cancelada',
    'moved-by-clinic': 'Cita cambiada',
    'no-show': 'No llegó a su cita',
    disregard: 'Ignore el último mensaje',
    code: 'Código para confirmar el contacto',
    message: 'Mensaje de la clínica',
  },
  alertStates: {
    sending: 'enviándose',
    sent: 'enviado',
    delivered: 'entregado',
    failed: 'no llegó',
    uncertain: 'quizá no llegó',
    suppressed: 'no se envió',
  },
  alertReasons: {
    'telegram-403': 'El paciente bloqueó el bot',
    'telegram-400': 'Ese chat no existe',
    'twilio-21211': 'No es un número de teléfono',
    'twilio-21610': 'El paciente escribió STOP',
    'twilio-21614': 'No es un número de móvil',
    'twilio-30003': 'Teléfono apagado o sin cobertura',
    'twilio-30004': 'El paciente bloquea los mensajes',
    'twilio-30005': 'El número no existe',
    'twilio-30006': 'El número no recibe mensajes',
    'smtp-550': 'Ese buzón no existe',
    'not-accepted': 'El proveedor lo rechazó',
    unreachable: 'El proveedor no responde',
    trial: 'Retenido en modo de prueba',
    'unreachable-number': 'No enviamos mensajes a este número',
    'over-cap': 'Ya recibió demasiados mensajes',
    'over-budget': 'Se agotaron los mensajes de hoy',
    'opted-out': 'El paciente no quiere mensajes',
    'unanswered-code': 'Un código anterior quedó sin usar',
    'no-news': 'Sin nada nuevo que decir',
  },
  alertsTo: (name) => `Avisos a ${name}`,

  doneToday: (count) => `Terminadas hoy: ${count}`,
  ends: { done: 'terminada', cancelled: 'cancelada', 'no-show': 'ausente', moved: 'cambiada' },
  backInLine: 'De nuevo en la fila',
  backInLineWho: (name) => `De nuevo en la fila: ${name}`,

  trialMode: 'Modo de prueba: los mensajes solo llegan a los teléfonos que el personal ha probado.',
  manageClinic: 'Ajustes de la clínica',
  backToBoard: 'Volver al tablero',

  myAccount: 'Mi cuenta',
  account: {
    lead: 'Cómo inicia sesión y en qué dispositivos la tiene abierta.',
    atProvider:
      'Usted entra con el servicio de inicio de sesión de su organización. Su contraseña y su segundo paso están allí.',
    ownLanguage: 'Idioma de sus páginas',
    ownLanguageHint: 'Las verá en él en cualquier equipo, después de iniciar sesión.',
    languageOfDevice: 'El idioma de este equipo',
    languageSaved: 'Su idioma está guardado.',
    changePassword: 'Cambiar la contraseña',
    presentPassword: 'Contraseña actual',
    newPassword: 'Contraseña nueva',
    passwordHint: 'Al menos 12 caracteres. Tres o cuatro palabras se recuerdan bien.',
    passwordFault: 'Use al menos 12 caracteres.',
    presentFault: 'Escriba su contraseña actual.',
    passwordChanged: 'Su contraseña ha cambiado. Se ha cerrado la sesión en los demás dispositivos.',
    sessions: 'Dispositivos con la sesión abierta',
    thisOne: 'Este dispositivo',
    unknownDevice: 'Dispositivo desconocido',
    logOutThere: 'Cerrar sesión',
    loggedOutThere: 'Se ha cerrado la sesión en ese dispositivo.',
    choosePassword: 'Elija una contraseña',
    savePassword: 'Guardar la contraseña',
    passwordSaved: 'Su contraseña está guardada. Ya puede iniciar sesión.',
  },
  secondStep: {
    title: 'Segundo paso al iniciar sesión',
    off: 'Con un segundo paso, una contraseña robada no basta para entrar.',
    on: 'Después de la contraseña se pide un código de su aplicación de autenticación.',
    onPasskey: 'Después de la contraseña se usa una llave de acceso.',
    addPasskey: 'Añadir una llave de acceso',
    passkeyName: 'Nombre de la llave',
    passkeyHint: 'Una llave, un teléfono o un ordenador que pueda demostrar que es suyo.',
    passkeyDefault: 'Mi llave',
    passkeyFailed: 'No ha funcionado. Inténtelo de nuevo.',
    usePasskey: 'Usar una llave de acceso',
    remove: 'Quitar',
    setUp: 'Configurar una aplicación',
    replace: 'Configurar la aplicación de nuevo',
    turnOff: 'Desactivar',
    newCodes: 'Códigos de recuperación nuevos',
    continue: 'Continuar',
    cancel: 'Ahora no',
    scan: 'Escanee esta imagen con una aplicación de autenticación en su teléfono, o introduzca en ella la clave.',
    key: 'Clave',
    code: 'Código',
    codeHint: 'Seis cifras de la aplicación',
    confirm: 'Confirmar',
    codesTitle: 'Sus códigos de recuperación',
    codesLead:
      'Guárdelos como guardaría una llave. Cada uno le permite entrar una vez sin el teléfono. Solo se muestran ahora.',
    codesKept: 'Ya los he guardado',
    turnedOff: 'El segundo paso está desactivado.',
    owed: 'Active un segundo paso para iniciar sesión. La clínica lo pide a los administradores.',
    loginTitle: 'Segundo paso',
    loginLead: 'Introduzca el código de su aplicación de autenticación o uno de sus códigos de recuperación.',
    loginLeadPasskey: 'Use su llave de acceso o introduzca uno de sus códigos de recuperación.',
    loginLeadBoth:
      'Use su llave de acceso o introduzca el código de su aplicación de autenticación o uno de recuperación.',
    recoveryCode: 'Código de recuperación',
    back: 'Atrás',
  },
  removePasskeyOf: (name) => `Quitar: ${name}`,
  codesLeft: (count) => (count === 1 ? 'Queda 1 código de recuperación' : `Quedan ${count} códigos de recuperación`),
  sessionOf: (device) => `Cerrar sesión: ${device}`,
  loggedInSince: (time) => `Sesión iniciada: ${time}`,
  lastUsed: (time) => `Último uso: ${time}`,
  yourUserName: (username) => `Su nombre de usuario es ${username}.`,

  posterOf: (doctor) => `Cartel · ${doctor}`,
  room: (room) => `Sala ${room}`,
  posterLead: 'Reserve con su teléfono y espere donde quiera.',
  onTheWeb: 'En la web',
  bookOnTheWeb: (address, doctor) => `Abra ${address} y elija ${toTheDoctor(doctor)}.`,
  bookOnTelegram: (address) => `Abra ${address} y pulse Iniciar.`,
  bookBySms: (code, number) => `Envíe CITA ${code} al ${number}.`,
  bookOnWhatsapp: (code, number) => `Escriba CITA ${code} al ${number}.`,
  qrCode: (channel) => `Código QR: ${channel}`,
  print: 'Imprimir',

  consentBySms: consent.sms,
  refusals: {
    ...refusals,
    'unknown-appointment': 'Esta cita ya no está en la lista.',
    'doctor-not-working': 'Ese día no hay consulta.',
    'day-full': 'El día está completo.',
    'day-closed': 'El día está cerrado.',
    'already-booked': 'Esta persona ya tiene una cita aquí.',
    'not-waiting': 'Este paciente ya no está en espera.',
    'not-in-progress': 'Este paciente no está en consulta.',
    'not-missed': 'Este paciente sigue en la fila.',
  },
}

function stepOf(step: UndoableStep, name: string): string {
  switch (step) {
    case 'called':
      return `llamada a ${name}`
    case 'started':
      return `inicio de la visita de ${name}`
    case 'finished':
      return `final de la visita de ${name}`
    case 'missed':
      return `llamada perdida de ${name}`
    case 'no-show':
      return `ausencia de ${name}`
    case 'reordered':
      return `paso de ${name} al principio`
    case 'cancelled':
      return `cancelación de la cita de ${name}`
    case 'released':
      return `paso de ${name} a otro médico`
    case 'doctor-status-set':
      return 'cambio de estado de la consulta'
    case 'closed':
      return 'cierre del día'
  }
}
