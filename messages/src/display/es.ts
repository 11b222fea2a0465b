import type { DisplayTexts } from './en.ts'

export const es: DisplayTexts = {
  number: 'Número',
  room: 'Sala',
  next: 'Siguientes',
  spoken: (number, room) => `Número ${number}. Pase a la sala ${room}, por favor.`,
  nobodyYet: 'Su número aparecerá aquí cuando le llamemos.',
  runningLate: 'con retraso',
  onBreak: 'en pausa',
  onBreakUntil: (time) => `en pausa hasta las ${time} aprox.`,
  lostSince: (time) => `Sin conexión desde las ${time}`,
  askTheDesk: 'Pregunte en recepción, por favor.',
  trial: 'Esta clínica aún se está configurando. Todavía no recibirá mensajes.',
  starting: 'Un momento …',
  withoutLink: 'Esta pantalla necesita su enlace. Se crea en recepción.',
  follow: 'Escanee para seguir su turno en el móvil.',
  checkIn: '¿Ha llegado? Escanee para avisar.',
  soundOn: 'Activar el sonido',
}
