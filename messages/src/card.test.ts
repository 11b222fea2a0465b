import type { Scene } from '@anteroom/contracts/scene.ts'
import { expect, it } from 'vitest'
import { cardText } from './card.ts'

const visit = { doctor: 'Dr. Michael Chen', room: '2', number: 14 }
const at = Date.parse('2026-11-27T14:20:00Z')
const about = (scene: Scene, language: 'en' | 'es' | 'ar' = 'en', patientName: string | null = null) =>
  cardText(
    scene,
    { patientName, clinic: 'Riverside Clinic', link: 'https://clinic.example/a/abc' },
    { language, timeZone: 'UTC', today: '2026-11-27' },
  )
const waiting: Extract<Scene, { kind: 'waiting' }> = {
  ...visit,
  kind: 'waiting',
  place: 3,
  isNext: false,
  isHere: false,
  doctorStatus: 'on-time',
  breakEnd: null,
  turn: { kind: 'about', at },
}

it('begins with the news, then the facts, and ends with the link', () => {
  expect(about(waiting)).toBe(
    "You're 3rd in line, about 14:20.\n\nNumber 14, Dr. Michael Chen, room 2\nRiverside Clinic\nhttps://clinic.example/a/abc",
  )
  expect(about(waiting, 'es')).toContain('Tiene 2 personas delante, hacia las 14:20.')
  expect(about(waiting, 'ar')).toContain('قبلك شخصان، نحو 14:20.')
})

it('begins with the name where a contact has appointments for several people', () => {
  expect(about(waiting, 'en', 'Leo')).toMatch(/^Leo: You're 3rd in line/)
})

it('promises no time during a break', () => {
  const card = about({ ...waiting, doctorStatus: 'on-break', turn: { kind: 'unknown', why: 'break' } })
  expect(card).toContain(
    "You're 3rd in line.\n\nDr. Michael Chen is on a break, so we don't know the time yet. You keep your place.",
  )
})

it.each<[string, Scene]>([
  ["It's your turn. Please come to room 2.", { ...visit, kind: 'called', mayHold: true }],
  ["You're with Dr. Michael Chen in room 2.", { ...visit, kind: 'in-room' }],
  ["We'll let others go ahead until 14:20. You keep your place.", { ...visit, kind: 'held', until: at }],
  ["You missed your call. Please tell us when you're here.", { ...visit, kind: 'missed' }],
  [
    "You missed your appointment. We called you, but you weren't here. If you're here now,",
    { ...visit, kind: 'no-show', wasCalled: true, mayReturn: true },
  ],
  [
    "Your appointment didn't take place. Please book",
    { ...visit, kind: 'no-show', wasCalled: false, mayReturn: false },
  ],
  ['Your appointment is cancelled.', { ...visit, kind: 'cancelled' }],
  ['Your visit is over.', { ...visit, kind: 'done' }],
  ['Your appointment was moved. The link shows the new one.', { ...visit, kind: 'moved' }],
  [
    "You're booked with Dr. Michael Chen for tomorrow, Sat 28 Nov, about 14:20.",
    { ...visit, kind: 'another-day', day: '2026-11-28', isTomorrow: true, turn: { kind: 'about', at } },
  ],
])('leads with "%s"', (news, scene) => {
  const card = about(scene)
  expect(card.startsWith(news)).toBe(true)
  expect(card).not.toMatch(/in line|next|on time/)
})
