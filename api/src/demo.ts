import type { Doctor } from '@anteroom/queue/types.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import type { StaffStore } from '@anteroom/store/staff.ts'
import { hashPassword, verifyPassword } from './auth/password.ts'

const aroundTheClock = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])

const doctors: Doctor[] = [
  { _id: 'dr_1', name: 'Dr. Michael Chen', specialty: 'General practice', room: '1', code: 11 },
  { _id: 'dr_2', name: 'Dr. Sofia Reyes', specialty: 'Paediatrics', room: '2', code: 12 },
  { _id: 'dr_3', name: 'Dr. Amal Haddad', specialty: 'Dermatology', room: '3', code: 13 },
].map((doctor) => ({ ...doctor, consultationMinutes: 20, week: aroundTheClock, daysOff: [] }))

const staff: (
  | { _id: string; name: string; role: 'doctor'; doctorId: string }
  | { _id: string; name: string; role: 'reception' | 'admin' }
)[] = [
  { _id: 'chen', name: 'Dr. Michael Chen', role: 'doctor', doctorId: 'dr_1' },
  { _id: 'reyes', name: 'Dr. Sofia Reyes', role: 'doctor', doctorId: 'dr_2' },
  { _id: 'haddad', name: 'Dr. Amal Haddad', role: 'doctor', doctorId: 'dr_3' },
  { _id: 'desk', name: 'Front desk', role: 'reception' },
  { _id: 'admin', name: 'Practice manager', role: 'admin' },
]

/**
 * Seeds the demo clinic. It is open every day around the clock, so that it can be tried at any time. An account that has
 * this password already is left as it is, so that a start ends no session.
 */
export async function seedDemoClinic(stores: { doctors: DoctorStore; staff: StaffStore }, password: string) {
  await stores.doctors.add(doctors)
  const found = await stores.staff.findMany(staff.map(({ _id }) => _id))
  const hashes = [...new Set(found.map((member) => member.passwordHash))]
  const right = await Promise.all(hashes.map(async (hash) => ((await verifyPassword(password, hash)) ? [hash] : [])))
  const isSeeded = ({ _id }: { _id: string }) =>
    found.some((member) => member._id === _id && right.flat().includes(member.passwordHash))
  const passwordHash = await hashPassword(password)
  await Promise.all(
    staff.filter((member) => !isSeeded(member)).map((member) => stores.staff.save({ ...member, passwordHash })),
  )
}
