import { describe, expect, it } from 'vitest'
import { type CardFacts, cardText } from './card.ts'

const facts: CardFacts = {
  clinic: 'Riverside Clinic',
  doctor: 'Dr. Michael Chen',
  room: '2',
  ticket: 14,
  position: 3,
  time: '14:20',
  was: null,
  link: 'https://clinic.example/a/abc',
  status: 'waiting',
  doctorStatus: 'on-time',
}

describe('the status card', () => {
  it('shows the place, the time and the doctor’s status while waiting', () => {
    expect(cardText('en', facts)).toBe(
      'Riverside Clinic\nNo. 14 · Dr. Michael Chen · room 2\n\nPlace 3 · about 14:20\n' +
        'The doctor is on time.\n\nhttps://clinic.example/a/abc',
    )
    expect(cardText('es', facts)).toContain('Lugar 3 · hacia 14:20\nEl doctor atiende a tiempo.')
    expect(cardText('ar', facts)).toContain('المكان 3 · نحو 14:20\nمواعيد الطبيب في وقتها.')
  })

  it('promises no time while the doctor is on a break', () => {
    const paused: CardFacts = { ...facts, time: null, doctorStatus: 'on-break' }
    expect(cardText('en', paused)).toContain('Place 3 · the queue is paused\nThe doctor is on a break.')
    expect(cardText('es', paused)).toContain('Lugar 3 · la fila está en pausa\nEl doctor está en pausa.')
  })

  it.each([
    ['in-progress', 'It is your turn. Please come in to room 2.', 'Es su turno. Por favor pase a la sala 2.'],
    ['done', 'Your visit is over.', 'Su visita terminó.'],
    ['cancelled', 'This appointment is cancelled.', 'Esta cita está cancelada.'],
  ] as const)('shows no place any more when the appointment is %s', (status, english, spanish) => {
    const card = cardText('en', { ...facts, status })
    expect(card).toContain(english)
    expect(card).not.toContain('Place')
    expect(cardText('es', { ...facts, status })).toContain(spanish)
  })
})
