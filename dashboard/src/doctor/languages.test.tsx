// @vitest-environment jsdom
import type { BoardAlert, BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { AppointmentStatus, type Language, Stage, UndoableStep } from '@anteroom/contracts/status.ts'
import { exampleFacts } from '@anteroom/messages/catalogue/facts.ts'
import { catalogue } from '@anteroom/messages/catalogue.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { ar } from '@anteroom/messages/staff/ar.ts'
import { es } from '@anteroom/messages/staff/es.ts'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ann, ben, button, calledBen, chooseFrom, cy, givenTheDesk, toast } from '../testing/desk.tsx'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleBoard, exampleBooking, exampleClinic, exampleDoctor, exampleRow } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { DoctorApp } from './doctor-app.tsx'
import { Poster } from './poster.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const staffRows = catalogue(exampleFacts)
  .filter(({ kind }) => kind === 'staff')
  .flatMap(({ rows }) => rows)

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** Text that is no sentence: names of people and products, keywords of a carrier or the bot, and keys. */
const facts = new Set(
  wordsIn(
    'Ann Ben Cy Dan Eve Wim Dr Michael Chen Sofia Reyes General practice Riverside Clinic Anteroom Telegram WhatsApp localhost STOP CANCEL CITA t.me/example_clinic_bot English Español العربية',
  ),
)

/** English words that also exist in this language, such as "no" in Spanish, are in its own texts. */
function foreignWords(language: Language): Set<string> {
  const own = new Set(staffRows.flatMap(({ texts }) => wordsIn(texts[language])))
  const english = staffRows.flatMap(({ texts }) => wordsIn(texts.en))
  return new Set(english.filter((word) => !own.has(word) && !facts.has(word)))
}

/** Everything on the page that somebody can see or hear. */
function shownTexts(): string[] {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
  )
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement?.closest('style, script') === null) texts.push(textContent ?? '')
  }
  return [document.title, ...attributes, ...texts]
}

const noEnglish = (language: Language) => {
  const foreign = foreignWords(language)
  const left = shownTexts().filter((text) =>
    wordsIn(text).some((word) => foreign.has(word) || (language === 'ar' && isLatin(word) && !facts.has(word))),
  )
  expect([...new Set(left)]).toEqual([])
}
const isLatin = (word: string) => /\p{Script=Latin}/u.test(word)

const alerts = (kind: BoardAlert['kind']): BoardAlert[] =>
  (['sending', 'sent', 'delivered', 'failed', 'uncertain', 'suppressed'] as const).map((state, index) => ({
    kind,
    channel: (['telegram', 'sms', 'whatsapp', 'email', null, 'sms'] as const)[index] ?? null,
    state,
    at: `2026-1${index % 2}-01T10:0${index}:00Z`,
    reason: state === 'failed' ? 'twilio-30003' : state === 'suppressed' ? 'no-news' : null,
  }))

/** A board with a row for each thing that a row can say. */
const everything: BoardRow[] = [
  exampleRow('Eve', { id: 'texted', textedCancelAt: '2026-12-01T09:30:00Z' }),
  { ...ann, unreached: true, alerts: alerts('called'), channel: 'sms' },
  ...Stage.options.map((stage, index) =>
    exampleRow('Dan', {
      id: stage,
      stage,
      callCount: index,
      position: index + 2,
      estimatedWaitTime: index === 0 ? '0 minutes' : `${index * 45} minutes`,
      channel: (['telegram', 'sms', 'whatsapp', 'email', null] as const)[index] ?? null,
      bookedVia: (['telegram', 'sms', 'whatsapp', 'web', 'staff'] as const)[index] ?? 'web',
    }),
  ),
  ...AppointmentStatus.exclude(['waiting', 'in-progress']).options.map((status) =>
    exampleRow('Eve', { id: status, status, stage: null, alerts: alerts('moved-by-clinic') }),
  ),
]

const reyes = exampleDoctor({ id: 'dr_2', name: 'Dr. Sofia Reyes' })
const changed = async () => answered({ message: '', appointmentId: 'ben', status: 'waiting' as const, rev: 6 })
const calls: Partial<ApiClient> = {
  doctors: async () => answered(exampleClinic([exampleDoctor(), reyes])),
  call: changed,
  skip: changed,
  noShow: changed,
  comeBack: changed,
  move: changed,
  cancel: changed,
  transfer: async () => answered(exampleBooking('b9')),
  book: async () => answered(exampleBooking('b1')),
  close: async () => answered({ message: '', closed: 2, noShows: 0, moved: 3, rev: 6 }),
  undo: async () => answered({ message: '', undone: 6, rev: 7 }),
}

const speak = (language: Language) => localStorage.setItem('anteroom.staff-language', language)

describe.each([
  ['es', es],
  ['ar', ar],
] as const)('in %s', (language, texts) => {
  const nothingIsEnglish = () => noEnglish(language)

  async function givenTheDeskHere(board: BoardAnswer, more: Partial<ApiClient> = {}) {
    speak(language)
    const desk = await givenTheDesk(board, { ...calls, ...more })
    desk.live.acknowledgeWith({ ok: true })
    return desk
  }

  /** Waits for a message and looks at the page. */
  async function says(sentence: string) {
    await within(toast()).findByText(sentence)
    nothingIsEnglish()
  }

  async function open(menu: string, item: string) {
    fireEvent.click(button(menu))
    await screen.findByRole('menuitem', { name: item })
    nothingIsEnglish()
    fireEvent.click(screen.getByRole('menuitem', { name: item }))
  }

  const dialog = async () => {
    const found = await screen.findByRole('dialog')
    nothingIsEnglish()
    return within(found)
  }

  test('the page says which language it is in, and from where it is read', async () => {
    await givenTheDeskHere(exampleBoard([]))
    expect(document.documentElement.lang).toBe(language)
    expect(document.documentElement.dir).toBe(languages[language].direction)
  })

  test('the login and its refusal', async () => {
    speak(language)
    renderDoctorPage(<DoctorApp />, {
      session: async () => refused('not-signed-in', { status: 401 }),
      login: async () => refused('wrong-login'),
    })
    await screen.findByRole('heading', { name: texts.logIn })
    nothingIsEnglish()
    fireEvent.change(await screen.findByLabelText(texts.userName), { target: { value: '1' } })
    fireEvent.change(screen.getByLabelText(texts.password), { target: { value: '1' } })
    fireEvent.click(button(texts.logIn))
    await screen.findByText(texts.refusals['wrong-login'])
    nothingIsEnglish()
  })

  test('the clinic cannot be reached', async () => {
    speak(language)
    renderDoctorPage(<DoctorApp />, {})
    await screen.findByRole('button', { name: texts.tryAgain })
    nothingIsEnglish()
  })

  test.each([
    ['everything at once', everything, {}],
    ['nobody', [], {}],
    ['a closed day', [], { closed: true }],
    ['a break', [ben, cy], { doctorStatus: 'on-break' }],
    ['a break with somebody in the room', [ann, ben], { doctorStatus: 'on-break' }],
    ['the paused', [{ ...ben, estimatedWaitTime: 'paused', expectedAt: null }], { doctorStatus: 'on-break' }],
    ['everybody on hold', [{ ...ben, stage: 'held' }], { doctorStatus: 'running-late' }],
    ['an empty room', [ben, cy], {}],
    ['somebody here before the first', [ben, { ...cy, stage: 'here' }], {}],
    ['the same with somebody in the room', [ann, ben, { ...cy, stage: 'here' }], { behindMinutes: 25 }],
  ] as const)('the board with %s', async (_, rows, more) => {
    await givenTheDeskHere(exampleBoard([...rows], more))
    nothingIsEnglish()
  })

  test('the desk of several doctors, and of none', async () => {
    const desk = { username: 'desk', name: 'Eve', role: 'reception' as const, doctorIds: ['dr_1', 'dr_2'] }
    speak(language)
    await givenTheDesk(exampleBoard([]), calls, desk)
    nothingIsEnglish()
    cleanup()
    renderDoctorPage(<DoctorApp />, { ...calls, session: async () => answered({ ...desk, doctorIds: [] }) })
    await screen.findByText(texts.noDoctor)
    nothingIsEnglish()
  })

  test('the connection', async () => {
    const { live, board } = await givenTheDeskHere(exampleBoard([ben]))
    act(() => live.down())
    await screen.findByText(texts.everyTenSeconds)
    nothingIsEnglish()
    board.mockImplementation(async () => refused('unavailable'))
    fireEvent.click(button(texts.refresh))
    await screen.findByText(texts.noConnection, { selector: '[role="group"] *' })
    nothingIsEnglish()
  })

  test('a call and what follows it', async () => {
    await givenTheDeskHere(exampleBoard([calledBen, cy]))
    fireEvent.click(button(texts.callPatient('Cy')))
    await says(texts.called('Cy'))
    await open(texts.moreFor('Ben'), texts.missedCall)
    await says(texts.missed('Ben'))
    await open(texts.moreFor('Ben'), texts.markNoShow)
    await says(texts.noShow('Ben'))
  })

  test('a transfer and another place', async () => {
    await givenTheDeskHere(exampleBoard([cy]))
    await open(texts.moreFor('Cy'), texts.transferTo('Dr. Sofia Reyes'))
    await says(texts.transferred('Cy', 'Dr. Sofia Reyes'))
    await open(texts.moreFor('Cy'), `${texts.moveToFront} …`)
    const move = await dialog()
    fireEvent.change(move.getByLabelText(texts.why), { target: { value: '!' } })
    fireEvent.click(move.getByRole('button', { name: texts.moveToFront }))
    await says(texts.isNext('Cy'))
  })

  test.each([ben, cy])('cancelling for $patientName', async (row) => {
    await givenTheDeskHere(exampleBoard([row]))
    await open(texts.moreFor(row.patientName), `${texts.cancelAppointment} …`)
    fireEvent.click((await dialog()).getByRole('button', { name: texts.yesCancel }))
    await says(texts.cancelled(row.patientName))
  })

  test('start, finish and return', async () => {
    const { says: api } = await givenTheDeskHere(exampleBoard([ben]))
    api.board = exampleBoard([{ ...ben, status: 'in-progress' }], { rev: 6 })
    fireEvent.click(button(texts.startPatient('Ben')))
    await says(texts.started('Ben'))
    api.board = exampleBoard([exampleRow('Eve', { status: 'no-show', stage: null })], { rev: 7 })
    const finish = within(screen.getByRole('region', { name: texts.inTheRoom }))
    fireEvent.click(finish.getByRole('button', { name: texts.finishPatient('Ben') }))
    await says(texts.finished('Ben'))
    fireEvent.click(screen.getByText(texts.doneToday(1)))
    fireEvent.click(button(texts.backInLineWho('Eve')))
    await says(texts.cameBack('Eve'))
  })

  test.each(['running-late', 'on-break'] as const)("the doctor's status %s", async (status) => {
    await givenTheDeskHere(exampleBoard([]))
    fireEvent.click(button(texts.doctorStatus[status]))
    await screen.findByRole('menu')
    nothingIsEnglish()
    const [first, last] = [screen.getAllByRole('menuitem')[0], screen.getAllByRole('menuitem').at(-1)]
    fireEvent.click((status === 'running-late' ? first : last) as HTMLElement)
    await says(texts.statusSet[status])
  })

  test('a walk-in and what was wrong with it', async () => {
    const errors = [{ field: 'patientName' }, { field: 'phone' }].map((each) => ({
      ...each,
      message: 'Bad.',
    }))
    await givenTheDeskHere(exampleBoard([]), { book: async () => refused('invalid-input', { errors }) })
    fireEvent.click(button(texts.walkIn))
    const form = await dialog()
    fireEvent.change(form.getByLabelText(texts.name), { target: { value: 'Wim' } })
    fireEvent.click(form.getByRole('button', { name: texts.add }))
    await form.findByText(texts.nameFault)
    expect(form.getByText(texts.mobileFault)).toBeDefined()
    nothingIsEnglish()
  })

  test('closing the day', async () => {
    await givenTheDeskHere(exampleBoard([ben, cy]))
    await open(texts.dayOptions, `${texts.closeDay} …`)
    const question = await dialog()
    fireEvent.click(question.getByRole('radio', { name: texts.outcomes.move }))
    nothingIsEnglish()
    fireEvent.click(question.getByRole('button', { name: texts.closeDay }))
    await says(texts.closedWith({ moved: 3, cancelled: 2, noShows: 0 }))
  })

  test.each(UndoableStep.options)('undoing "%s"', async (step) => {
    await givenTheDeskHere(exampleBoard([ben], { undoable: { rev: 4, step, patientName: 'Ann' } }))
    fireEvent.click(button(texts.undoStep(step, 'Ann')))
    await says(texts.undone(step, 'Ann'))
  })

  test.each(['called-just-now', 'everybody-held', 'busy'] as const)('the refusal "%s"', async (reason) => {
    await givenTheDeskHere(exampleBoard([cy]), { call: async () => refused(reason) })
    fireEvent.click(button(texts.callPatient('Cy')))
    await says(texts.refusals[reason])
  })

  test('the poster', async () => {
    speak(language)
    const reach = { telegram: 'https://t.me/example_clinic_bot', sms: '+12025550100', whatsapp: '+12025550101' }
    renderDoctorPage(<Poster doctorId="dr_1" />, {
      doctors: async () => answered({ ...exampleClinic(), reach }),
    })
    await screen.findByText(texts.posterLead)
    nothingIsEnglish()
  })
})

test('the language is chosen on the board, at once, and is kept on this device', async () => {
  await givenTheDesk(exampleBoard([ben]))
  await chooseFrom('Language: English', 'العربية')
  await screen.findByRole('button', { name: ar.logOut })
  await waitFor(() => expect(document.title).toBe(`${ar.waiting(1)} · Anteroom`))
  expect(document.documentElement.dir).toBe('rtl')
  cleanup()
  await givenTheDesk(exampleBoard([ben]))
  expect(button(ar.callPatient('Ben'))).toBeDefined()
})

test('times are those of the clinic, as the reader of the language writes them', async () => {
  speak('es')
  await givenTheDesk(exampleBoard([{ ...ben, expectedAt: '2026-12-01T14:30:00Z' }], { timeZone: 'America/New_York' }))
  expect(screen.getAllByText('9:30')).not.toEqual([])
  expect(screen.getByText(/mar, 1 dic/)).toBeDefined()
})
