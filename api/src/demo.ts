import { planFor } from '@anteroom/queue/plan.ts'
import type { Doctor, OpenHours } from '@anteroom/queue/types.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import type { StaffStore } from '@anteroom/store/staff.ts'
import { hashPassword, verifyPassword } from './auth/password.ts'
import { bookWith } from './commands/book.ts'
import type { Clinic } from './commands/clinic.ts'
import { today } from './commands/current-day.ts'

/**
 * Which demo clinic: `full`, with hours that people know and some patients in line; `empty`, the same without the
 * patients; and `always-open` for tests, which run at any hour.
 */
export type Demo = 'full' | 'empty' | 'always-open'

const aroundTheClock = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])

/** Monday to Saturday, with a lunch break in the middle of the day. */
const workingWeek = (lunch: OpenHours): OpenHours[][] =>
  Array.from({ length: 7 }, (_, day) =>
    day === 6
      ? []
      : [
          { from: '08:00', to: lunch.from },
          { from: lunch.to, to: '18:00' },
        ],
  )

const three = [
  { _id: 'dr_1', name: 'Dr. Michael Chen', specialty: 'General practice', room: '1', code: 11 },
  { _id: 'dr_2', name: 'Dr. Sofia Reyes', specialty: 'Paediatrics', room: '2', code: 12 },
  { _id: 'dr_3', name: 'Dr. Amal Haddad', specialty: 'Dermatology', room: '3', code: 13 },
]
const onDuty = { _id: 'dr_4', name: 'Dr. Omar Saleh', specialty: 'Urgent care', room: '4', code: 14 }

/** Names in other languages. Each doctor has just one in tests. */
const inOtherLanguages: Record<string, Pick<Doctor, 'names' | 'specialties'>> = {
  dr_1: { names: { ar: 'د. مايكل تشن' }, specialties: { es: 'Medicina general', ar: 'الطب العام' } },
  dr_2: {
    names: { es: 'Dra. Sofía Reyes', ar: 'د. صوفيا رييس' },
    specialties: { es: 'Pediatría', ar: 'طب الأطفال' },
  },
  dr_3: {
    names: { es: 'Dra. Amal Haddad', ar: 'د. أمل حداد' },
    specialties: { es: 'Dermatología', ar: 'الأمراض الجلدية' },
  },
  dr_4: { names: { ar: 'د. عمر صالح' }, specialties: { es: 'Atención urgente', ar: 'الرعاية العاجلة' } },
}

/** Lunch is not at the same time for all, and one doctor is there at night and on Sundays. */
const weeks = [
  workingWeek({ from: '12:00', to: '13:00' }),
  workingWeek({ from: '13:00', to: '14:00' }),
  workingWeek({ from: '12:30', to: '13:30' }),
  aroundTheClock,
]

const doctorsOf = (demo: Demo): Doctor[] =>
  (demo === 'always-open' ? three : [...three, onDuty]).map((doctor, index) => ({
    ...doctor,
    ...(demo !== 'always-open' && inOtherLanguages[doctor._id]),
    consultationMinutes: 20,
    week: demo === 'always-open' ? aroundTheClock : (weeks[index] ?? aroundTheClock),
    daysOff: [],
  }))

const staff: (
  | { _id: string; name: string; role: 'doctor'; doctorId: string }
  | { _id: string; name: string; role: 'reception' | 'admin' }
)[] = [
  { _id: 'chen', name: 'Dr. Michael Chen', role: 'doctor', doctorId: 'dr_1' },
  { _id: 'reyes', name: 'Dr. Sofia Reyes', role: 'doctor', doctorId: 'dr_2' },
  { _id: 'haddad', name: 'Dr. Amal Haddad', role: 'doctor', doctorId: 'dr_3' },
  { _id: 'saleh', name: 'Dr. Omar Saleh', role: 'doctor', doctorId: 'dr_4' },
  { _id: 'desk', name: 'Front desk', role: 'reception' },
  { _id: 'admin', name: 'Practice manager', role: 'admin' },
]

/** Who waits when the clinic is first opened, for the doctors who are there. */
const inLine = [
  'Ana Lima',
  'Ben Okafor',
  'Chloe Martin',
  'Dev Patel',
  'Elif Demir',
  'Farid Aziz',
  'Grace Lee',
  'Hugo Silva',
]
/** With one doctor, however few of them are there. */
const MOST = 5

/** Books, like the desk, with the doctors who see patients right now. None of these patients gets a message. */
export async function fillDemoClinic(clinic: Clinic): Promise<void> {
  const now = clinic.clock()
  const isThere = (doctor: Doctor) =>
    planFor(doctor, today(clinic), clinic.timeZone).hours.some(({ from, to }) => from <= now && now < to)
  const doctors = (await clinic.doctors.all()).filter(isThere)
  const names = [...inLine]
  const each = Math.min(MOST, Math.floor(names.length / doctors.length))
  for (const doctor of doctors) {
    for (const patientName of names.splice(0, each)) {
      const request = {
        patientName,
        scheduledTime: new Date(now).toISOString(),
        bookedVia: 'staff' as const,
        isTyped: false,
      }
      await bookWith(clinic, doctor, request, { by: 'staff:desk' })
    }
  }
}

/**
 * Seeds the demo clinic; true: there was none of its doctors before. At any hour one of them at least sees patients. An
 * account that has this password already is left as it is, so that a start ends no session.
 */
export async function seedDemoClinic(
  stores: { doctors: DoctorStore; staff: StaffStore },
  { password, demo }: { password: string; demo: Demo },
): Promise<boolean> {
  const doctors = doctorsOf(demo)
  const { upsertedCount } = await stores.doctors.add(doctors)
  const members = staff.filter((one) => one.role !== 'doctor' || doctors.some(({ _id }) => _id === one.doctorId))
  const found = await stores.staff.findMany(members.map(({ _id }) => _id))
  const hashes = [...new Set(found.map((member) => member.passwordHash))]
  const right = await Promise.all(hashes.map(async (hash) => ((await verifyPassword(password, hash)) ? [hash] : [])))
  const isSeeded = ({ _id }: { _id: string }) =>
    found.some((member) => member._id === _id && right.flat().includes(member.passwordHash))
  const passwordHash = await hashPassword(password)
  await Promise.all(
    members.filter((member) => !isSeeded(member)).map((member) => stores.staff.save({ ...member, passwordHash })),
  )
  return upsertedCount === doctors.length
}
