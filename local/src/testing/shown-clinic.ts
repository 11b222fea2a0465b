import type { BookAnswer, DoctorSettingsAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { DisplayLinkAnswer } from '@anteroom/contracts/display.ts'
import { phoneOf } from '../stand-ins/testing/stand-ins.ts'
import { bookAt, bookReachable, logIn, request, type TestStack } from './stack.ts'

/** The addresses of a patient's page in each state. */
type PatientPages = Record<
  | 'toConfirm'
  | 'called'
  | 'waiting'
  | 'here'
  | 'held'
  | 'missed'
  | 'inRoom'
  | 'done'
  | 'noShow'
  | 'cancelled'
  | 'moved'
  | 'onBreak',
  string
>

/** A clinic with every state that its pages can show. */
export type ShownClinic = PatientPages & {
  url: string
  /** Session cookies, by user name. */
  cookies: Map<string, string>
  screen: string
  arabicScreen: string
  withdrawnScreen: string
  passwordLink: string
  /** Doctors: the first has no patients, the second is done for today, and at the third two desks do the same. */
  empty: string
  closed: string
  contested: string
}

/** Names for a busy day: short, long, and in several alphabets. */
const busyNames = [
  'Ana Lima',
  'Benjamin Okafor',
  'Chloe Martin',
  'Dev Patel',
  'Elif Demir',
  'فريد عزيز',
  'Grace Lee',
  'Hugo Silva',
  'Ines Moreau',
  'Jonas Weber',
  'Keiko Tanaka',
  'Liam O’Connor',
  'María Fernanda Gutiérrez de la Fuente',
  'Nils Lindqvist',
  'Olga Petrova',
  'Priya Raghunathan',
  'قمر الدين الخطيب',
  'Rosa Jiménez',
  'Samuel Adeyemi-Featherstonehaugh',
  'Tom Clarke',
  'Uma Iyer',
  'Vera Kovač',
  'Wei Zhang',
  'Xavier Dubois',
  'Yusuf Kaya',
  'Zofia Nowak',
  'Ämne Åkesson',
]

/**
 * The first doctor's line has Ann, who was called, and Ben, whose address is not confirmed. The second has a line of
 * 27, and the third is on a break. Three more doctors show other states.
 */
export async function fillShownClinic(stack: TestStack): Promise<ShownClinic> {
  const { url } = stack
  const signIn = async (name: string) => [name, await logIn(url, name)] as const
  const cookies = new Map(await Promise.all(['chen', 'reyes', 'haddad', 'desk', 'admin'].map(signIn)))
  const as = (username: string) => {
    const cookie = cookies.get(username) ?? ''
    return async <Answer>(path: string, body: object = {}, method = 'POST') => {
      const answer = await request<Answer>(`${url}/api/${path}`, { method, body, cookie })
      if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
      return answer.body
    }
  }
  const desk = as('desk')
  const admin = as('admin')

  const ann = await bookAt(url, { patientName: 'Ann', doctorId: 'dr_1' })
  const contact = { channel: 'email', address: 'ben@example.org' } as const
  const ben = await bookAt(url, { patientName: 'Ben', doctorId: 'dr_1', contact })
  await desk(`appointments/${ann.id}/call`)

  await describeBusyDoctor(stack, admin, cookies.get('admin') ?? '')
  const [empty = '', closed = '', contested = ''] = await addDoctors(admin)
  const book = async (patientName: string, doctorId: string, more = {}) => {
    const body = { patientName, doctorId, scheduledTime: new Date().toISOString(), ...more }
    return (await desk<BookAnswer>('appointments', body)).appointment
  }
  const [busy] = await Promise.all([
    fillBusyDay(stack, desk, book),
    book('Leila Haddad', 'dr_3').then(() => book('Marco Rossi', 'dr_3')),
    desk(`doctors/${closed}/close`, { unfinished: 'cancel' }),
  ])
  const waitsInBreak = await book('Noor Saleh', 'dr_3')
  await as('haddad')('doctors/dr_3/status', { status: 'on-break', minutes: 30 }, 'PATCH')

  const screen = { name: 'Ground floor', doctorIds: [], initials: true }
  const addScreen = async (languages: string[]) =>
    `/display#${(await desk<DisplayLinkAnswer>('displays', { ...screen, languages })).link}`
  const invited = await admin<{ link: string }>('staff', { username: 'nadia', name: 'Nadia Karim', role: 'reception' })
  return {
    url,
    cookies,
    toConfirm: `/a/${ben.id}`,
    called: `/a/${ann.id}`,
    ...busy,
    onBreak: `/a/${waitsInBreak.link}`,
    screen: await addScreen(['en', 'ar']),
    arabicScreen: await addScreen(['ar']),
    withdrawnScreen: '/display#no-such-link',
    passwordLink: invited.link,
    empty,
    closed,
    contested,
  }
}

type Ask = <Answer>(path: string, body?: object, method?: string) => Promise<Answer>

async function addDoctors(admin: Ask): Promise<string[]> {
  const week = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])
  const ids: string[] = []
  for (const [name, specialty, room, ar] of [
    ['Dr. Omar Saleh', 'Urgent care', '4', 'د. عمر صالح'],
    ['Dra. Lucía Ortega', 'Medicina interna', '5', 'د. لوسيا أورتيغا'],
    ['Dr. Hannah Feld', 'Psychiatry and psychotherapy', '6', 'د. هانا فيلد'],
  ] as const) {
    const details = { name, specialty, room, names: { ar }, specialties: {}, consultationMinutes: 20, week }
    const body = { details: { ...details, daysOff: [], leavesOn: null } }
    ids.push((await admin<{ id: string }>('clinic/doctors', body)).id)
  }
  return ids
}

/** For any day but today, so that the pages look the same at every hour. */
const usualHours = [
  { from: '08:00', to: '12:30' },
  { from: '13:30', to: '18:00' },
]

/** The busy day's doctor has another name in each language, and from tomorrow on the usual hours. */
async function describeBusyDoctor({ url, config }: TestStack, admin: Ask, cookie: string) {
  const { body } = await request<DoctorSettingsAnswer>(`${url}/api/clinic/doctors`, { cookie })
  const doctor = body.doctors.find(({ id }) => id === 'dr_2')
  if (!doctor) throw new Error('There is no dr_2')
  const { details, rev } = doctor
  const names = { es: 'Dra. Sofía Reyes', ar: 'د. صوفيا رييس' }
  const specialties = { es: 'Pediatría', ar: 'طب الأطفال' }
  // Monday is the first day of a week.
  const today = Temporal.PlainDate.from(clinicDay(Date.now(), config.CLINIC_TIMEZONE)).dayOfWeek - 1
  const week = details.week.map((hours, day) => (day === today ? hours : usualHours))
  const described = { ...details, names, specialties, week }
  await admin('clinic/doctors/dr_2', { details: described, rev, outside: 'keep' }, 'PATCH')
}

type Book = (patientName: string, doctorId: string, more?: object) => Promise<BookAnswer['appointment']>

/**
 * Twenty-seven patients who wait for the second doctor, one of whom nobody can reach, one in the room, and one who has
 * left the line.
 */
async function fillBusyDay(stack: TestStack, ask: Ask, book: Book) {
  // Before the others book, who would otherwise be far ahead of the times given to them.
  const gone: string[] = []
  for (const name of ['Ada Byron', 'Carl Gauss', 'Emmy Noether', 'Niels Abel', 'Sofia Germain']) {
    gone.push((await book(name, 'dr_2')).link)
  }
  const [done = '', noShow = '', cancelled = '', moved = '', inRoom = ''] = gone
  const change = (link: string, what: string, body?: object, method?: string) =>
    ask(`appointments/${link}/${what}`, body, method)
  await change(done, 'status', { status: 'in-progress' }, 'PATCH')
  await change(done, 'status', { status: 'done' }, 'PATCH')
  await change(noShow, 'call')
  await change(noShow, 'no-show')
  await change(cancelled, 'cancel', { by: 'clinic' })
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await change(moved, 'reschedule', { scheduledTime: tomorrow, by: 'clinic' })
  await change(inRoom, 'call')
  await change(inRoom, 'status', { status: 'in-progress' }, 'PATCH')

  const line: string[] = []
  for (const [index, patientName] of busyNames.entries()) line.push(await bookBusy(stack, book, { index, patientName }))
  const of = (index: number) => line[index] ?? ''
  for (const index of [0, 3, 4, 7, 12]) await change(of(index), 'check-in')
  await change(of(2), 'hold')
  await refuseTexts(stack, numberOf(3))
  await change(of(3), 'call')
  await change(of(3), 'skip')
  await change(of(7), 'call-back')
  await change(of(9), 'note', { note: 'Comes with her daughter, who translates' })
  await change(of(0), 'call')
  await ask('doctors/dr_2/status', { status: 'running-late', minutes: 30 }, 'PATCH')
  const page = (link: string) => `/a/${link}`
  return {
    waiting: page(of(5)),
    here: page(of(4)),
    held: page(of(2)),
    missed: page(of(3)),
    inRoom: page(inRoom),
    done: page(done),
    noShow: page(noShow),
    cancelled: page(cancelled),
    moved: page(moved),
  }
}

const numberOf = (index: number) => `+120255501${String(index + 10).padStart(2, '0')}`

/** From now on Twilio takes no text to that number, so that nobody can reach whoever has it. */
async function refuseTexts({ standIns }: TestStack, to: string) {
  if (!standIns) throw new Error('There are no stand-ins')
  const body = { provider: 'twilio', behaviour: '400', to }
  const { status } = await phoneOf(standIns).send('PUT', '/phone/behaviour', body)
  if (status !== 204) throw new Error(`The stand-in does not refuse texts to ${to}: ${status}`)
}

/** Returns the link. Most book by text message; some are walk-ins, every second of them without a phone. */
async function bookBusy(stack: TestStack, book: Book, { index, patientName }: { index: number; patientName: string }) {
  const address = numberOf(index)
  if (index % 5 !== 1)
    return (await bookReachable(stack, { patientName, doctorId: 'dr_2', contact: { channel: 'sms', address } })).id
  const reason = 'A cough for two weeks, and the letter from the lung clinic'
  return (await book(patientName, 'dr_2', index % 2 === 0 ? { reason } : { reason, phone: address })).link
}
