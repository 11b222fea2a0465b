import { capitalised, peopleAhead, TheDoctor, theDoctor, theHour } from '../spanish.ts'
import type { StatusTexts } from './status-texts.ts'

export const es: StatusTexts = {
  news: {
    called: ({ room }) => `Es su turno. Por favor, pase a la sala ${room}.`,
    'in-room': ({ doctor, room }) => `Está con ${theDoctor(doctor)} en la sala ${room}.`,
    waiting: ({ isNext, place, turn }, say) =>
      `${isNext ? 'El próximo turno es el suyo' : capitalised(peopleAhead(place - 1))}${turn.kind === 'unknown' ? '' : `, ${say.turn(turn)}`}.`,
    held: ({ until }, say) =>
      `Dejaremos pasar a otros ${until === null ? 'unos minutos' : `hasta ${theHour(say.clock(until))}`}. Usted conserva su lugar.`,
    missed: () => 'Le llamamos y no estaba. Por favor, avísenos cuando esté aquí.',
    'another-day': ({ doctor, day, turn }, say) =>
      `Tiene cita con ${theDoctor(doctor)}: ${say.day(day)}, ${say.turn(turn)}.`,
    'no-show': ({ wasCalled, mayReturn }) =>
      [
        wasCalled ? 'No llegó a su cita. Le llamamos, pero no estaba aquí.' : 'Su cita no tuvo lugar.',
        mayReturn
          ? 'Si ya está aquí, avise en recepción. Si no, reserve otra cita.'
          : 'Reserve otra cita o pregunte en recepción.',
      ].join(' '),
    cancelled: () => 'Su cita está cancelada.',
    done: () => 'Su visita ha terminado. Gracias por venir. Cuídese.',
    moved: () => 'Su cita se ha cambiado. En el enlace está la nueva.',
  },
  short: {
    called: ({ room }) => `es su turno, sala ${room}`,
    'in-room': ({ room }) => `está en la sala ${room}`,
    waiting: ({ isNext, place, turn }, say) =>
      `${isNext ? 'el próximo turno es el suyo' : peopleAhead(place - 1)}, ${say.turn(turn)}`,
    held: ({ until }, say) => (until === null ? 'pasan otros antes' : `pasan otros hasta ${theHour(say.clock(until))}`),
    missed: () => 'le llamamos y no estaba',
    'another-day': ({ day, turn }, say) => `${say.day(day)}, ${say.turn(turn)}`,
    'no-show': ({ wasCalled }) => (wasCalled ? 'no llegó' : 'no tuvo lugar'),
    cancelled: () => 'cancelada',
    done: () => 'terminada',
    moved: () => 'cambiada',
  },
  runningLate: (doctor) => `${TheDoctor(doctor)} va con retraso.`,
  onBreak: (doctor, until) =>
    until === null
      ? `${TheDoctor(doctor)} está en una pausa y todavía no sabemos la hora.`
      : `${TheDoctor(doctor)} está en pausa hasta ${theHour(until)}.`,
  notBegun: (doctor) => `${TheDoctor(doctor)} no ha empezado y todavía no sabemos la hora.`,
  keepsPlace: 'Usted conserva su lugar.',
  checkedIn: 'Ya sabemos que está aquí.',
  visit: ({ number, doctor, room }) => `Número ${number}, ${doctor}, sala ${room}`,
  briefVisit: ({ number, room }) => `Número ${number}, sala ${room}`,
  at: (clinic) => clinic,
  item: ({ number, doctor, short }) => `Número ${number}, ${doctor}: ${short}`,
}
