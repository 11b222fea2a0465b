import { placeholdersOf, type WordableKind, wordableKinds, wordingFault } from '@anteroom/contracts/alert-wording.ts'
import { Channel } from '@anteroom/contracts/contact.ts'
import { Language } from '@anteroom/contracts/status.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alertText, type FullFacts, ourWording, smsSegments } from '../alerts.ts'
import { exampleFacts } from '../catalogue/facts.ts'
import { fitsSms, smsLength } from '../sms.ts'

const cases = Language.options.flatMap((language) => wordableKinds.map((kind) => [language, kind] as const))
const said = (language: Language, kind: WordableKind, own?: string, facts: Partial<FullFacts> = {}) =>
  alertText(language, kind, { ...exampleFacts(language), ...facts, channel: 'telegram', repeated: false, own }).text

describe.each(cases)('in %s, our own wording of "%s"', (language, kind) => {
  it('can be had with placeholders, is accepted, and says what it says without', () => {
    const ours = ourWording(language, kind)
    expect([ours, wordingFault(kind, ours)]).toEqual([expect.stringMatching(/\p{L}/u), null])
    // Where our text depends on the number of people, the start for a clinic's wording leaves it out.
    if (kind !== 'missed') expect(said(language, kind, ours)).toBe(said(language, kind))
  })
})

const language = fc.constantFrom(...Language.options)
const kind = fc.constantFrom(...wordableKinds)
/** Words, and everything that could be mistaken for a placeholder. */
const piece = fc.oneof(
  fc.constantFrom(' ', '{', '}', '{}', '{{room}}', '{rom}', '$&', '{room', 'الغرفة ', 'la sala ', 'de ', 'a ', '. '),
  fc.constantFrom('{doctor}', '{clinic}', '{room}', '{number}', '{day}', '{time}', '{ahead}', '{until}'),
  fc.string({ maxLength: 12 }),
)
/** A wording that is mostly accepted: everything that the alert must contain, among anything else. */
const wordingOf = (of: WordableKind) =>
  fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.array(fc.constantFrom(...placeholdersOf(of).all), { maxLength: 4 }))
    .chain(([pieces, names]) => {
      const parts = [...pieces, ...[...placeholdersOf(of).must, ...names].map((name) => `{${name}}`)]
      return fc.shuffledSubarray(parts, { minLength: parts.length }).map((shuffled) => shuffled.join(''))
    })
const plain = fc.string({ maxLength: 60 }).map((text) => `x${text.replace(/[{}]/g, '')}`)
const facts = fc.record({
  patientName: fc.option(plain),
  clinic: plain,
  doctor: fc.oneof(
    plain,
    plain.map((name) => `Dra. ${name}`),
  ),
  room: plain,
  ticket: fc.integer({ min: 1, max: 500 }),
  ahead: fc.integer({ min: 0, max: 500 }),
  day: plain,
  turn: plain,
  until: fc.option(plain),
  address: fc.option(plain),
  link: fc.constant('https://clinic.example/a/x'),
})

it('whatever is accepted leaves no placeholder, in no language, on no channel; number and link stay below it', () => {
  let accepted = 0
  const asked = fc.record({ language, facts, channel: fc.constantFrom(...Channel.options), repeated: fc.boolean() })
  const worded = kind.chain((of) => fc.tuple(fc.constant(of), wordingOf(of)))
  fc.assert(
    fc.property(worded, asked, ([of, own], { language: by, facts: known, ...how }) => {
      if (wordingFault(of, own) !== null) return
      accepted += 1
      const { text, html } = alertText(by, of, { ...known, ...how, own })
      expect(text).not.toMatch(/[{}]/)
      expect(html.replace(/style="[^"]*"/g, '')).not.toMatch(/[{}]/)
      expect(text.endsWith(`\n${known.link}`)).toBe(true)
      expect(text).toContain(String(known.ticket))
    }),
    { numRuns: 2_000 },
  )
  expect(accepted).toBeGreaterThan(300)
})

describe('a wording is refused', () => {
  it.each([
    ['called', ' ', { why: 'empty' }],
    ['called', 'Pase a la {room}\nYa', { why: 'lines' }],
    ['called', `{room}${'x'.repeat(240)}`, { why: 'long' }],
    ['called', 'Please come in', { why: 'missing', part: '{room}' }],
    ['called', 'Come to {rom}, {room}', { why: 'unknown', part: '{rom}' }],
    ['called', 'Come to {Room}', { why: 'unknown', part: '{Room}' }],
    ['called', 'Come to {room}, about {time}', { why: 'unknown', part: '{time}' }],
    ['called', 'Come to {room} or {room now', { why: 'broken', part: '{room' }],
    ['called', 'Come to {room}}', { why: 'broken', part: '}' }],
    ['booked', 'See you on {day}', { why: 'missing', part: '{time}' }],
    ['moved-by-clinic', 'Moved: {day}, {time}', { why: 'missing', part: '{doctor}' }],
    ['cancelled-by-clinic', 'Cancelled: {day}, room {room}', { why: 'unknown', part: '{room}' }],
  ] as const)('of %s: %s', (of, text, fault) => {
    expect(wordingFault(of, text)).toEqual(fault)
  })
})

describe('a wording that is accepted', () => {
  it('takes the place of the news alone, on every channel, and in the mail', () => {
    const { text, html, subject } = alertText('en', 'called', {
      ...exampleFacts('en'),
      channel: 'email',
      repeated: false,
      own: 'Room {room}, please. Number {number}!',
    })
    expect(text.split('\n')[0]).toBe('Room 2, please. Number 14!')
    expect(text.split('\n')[1]).toBe('Number 14, Dr. Michael Chen, Riverside Clinic')
    expect(html).toContain('>Room 2, please. Number 14!</h1>')
    expect(subject).toBe("It's your turn: number 14")
  })

  it('is Spanish where a name has an article', () => {
    const own = '{doctor} va con retraso. Es el turno de {doctor}: {time}. Avise a {doctor}. {doctor} le espera'
    const withName = (doctor: string) => said('es', 'doctor-late', own, { doctor, turn: 'X' }).split('\n')[0]
    expect(withName('Dr. Chen')).toBe(
      'El Dr. Chen va con retraso. Es el turno del Dr. Chen: X. Avise al Dr. Chen. El Dr. Chen le espera',
    )
    expect(withName('Dra. Reyes')).toContain('Es el turno de la Dra. Reyes: X. Avise a la Dra. Reyes. La Dra. Reyes')
  })

  it('that this version cannot fill in is not sent: ours is', () => {
    expect(said('en', 'called', 'Come to {room}, floor {floor}')).toBe(said('en', 'called'))
    expect(said('en', 'doctor-break-until', 'Back at {until}', { until: null })).not.toContain('Back at')
  })

  it('is cut like ours where names are long, and goes in as few texts as it can where it is too long itself', () => {
    const long = {
      doctor: 'Dr. Maximiliana Fernandez-Featherstonehaugh',
      clinic: 'Clinica Universitaria de San Sebastian',
    }
    const bySms = (own: string, more = {}) =>
      alertText('en', 'called', { ...exampleFacts('en'), ...more, channel: 'sms', repeated: false, own }).text
    expect(fitsSms(bySms('Please come to room {room}, {doctor} is ready', long), smsSegments('called'))).toBe(true)
    const tooLong = bySms(`Please come to room {room}. ${'Bring your papers. '.repeat(8)}`)
    expect(smsLength(tooLong).segments).toBe(2)
    expect(tooLong).toContain('Riverside Clinic')
  })
})
