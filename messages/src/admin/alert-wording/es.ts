import type { AlertWordingSentences, AlertWordingTexts } from './en.ts'

export const es: AlertWordingTexts = {
  title: 'Textos',
  lead: 'Lo primero que dicen sus mensajes. Siempre siguen el número, la clínica y el enlace.',
  language: 'Idioma',
  message: 'Mensaje',
  words: 'Texto',
  insert: 'Insertar',
  preview: 'Como mensaje de texto, con nombres de ejemplo',
  reset: 'Volver a nuestro texto',
  ours: 'Este es nuestro texto.',
  asCard: 'También responde a quien reserva en un chat. La tarjeta de Telegram conserva nuestro texto.',
  kinds: {
    booked: 'Cita reservada',
    nearly: 'Falta poco para el turno',
    next: 'El próximo turno',
    called: 'Es su turno',
    missed: 'No acudió a la llamada',
    'doctor-late': 'Retraso',
    'doctor-break': 'Pausa',
    'doctor-break-until': 'Pausa con final',
    'doctor-back': 'Vuelve a atender',
    'moved-by-clinic': 'Cita cambiada por la clínica',
    'cancelled-by-clinic': 'Cita cancelada por la clínica',
    'no-show': 'No acudió a la cita',
    'no-show-closed': 'No acudió a la cita, día cerrado',
  },
  placeholders: {
    doctor: 'Médico',
    clinic: 'Clínica',
    room: 'Sala',
    number: 'Número',
    day: 'Día',
    time: 'Hora prevista',
    ahead: 'Personas por delante',
    until: 'Fin de la pausa',
  },
  changedMeanwhile:
    'Otra persona cambió este texto mientras tanto. El suyo está debajo del campo. Guarde otra vez para conservar el de usted.',
  faults: {
    long: 'Use como máximo 240 caracteres.',
    lines: 'Escríbalo en una sola línea.',
    save: 'Hay un texto que corregir. Hemos abierto el primero.',
  },
}

export const sentences: AlertWordingSentences = {
  wordingBroken: (part) => `Revise las llaves: ${part} debe escribirse como {…}.`,
  wordingUnknown: (part) => `Aquí no podemos rellenar ${part}. Use uno de los botones.`,
  wordingMissing: (part) => `Incluya ${part}: aquí los pacientes lo necesitan.`,
  wordingLength: (texts, characters) =>
    texts === 1
      ? `1 mensaje de texto, ${characters} caracteres`
      : `${texts} mensajes de texto, ${characters} caracteres`,
  wordingTooLong: (most) =>
    most === 1
      ? 'Ocupa más de 1 mensaje de texto: cada uno cuesta más.'
      : `Ocupa más de ${most} mensajes de texto: cada uno cuesta más.`,
  yourWording: (message) => `${message} · suyo`,
}
