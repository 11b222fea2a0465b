import type { DoctorSettings, OutsideAnswer, SavedDoctorAnswer } from '@anteroom/contracts/answers.ts'
import type { DoctorDetails } from '@anteroom/contracts/doctor-details.ts'
import type { SaveDoctorRequest } from '@anteroom/contracts/requests.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'
import { dealWith, findOutside, presentOutside } from './outside-hours.ts'
import { publishToEveryBoard } from './web-bookings.ts'

const present = ({ _id, code, rev = 0, ...doctor }: Doctor): DoctorSettings => ({
  id: _id,
  code,
  rev,
  details: {
    name: doctor.name,
    names: doctor.names ?? {},
    specialty: doctor.specialty,
    specialties: doctor.specialties ?? {},
    room: doctor.room,
    consultationMinutes: doctor.consultationMinutes,
    week: doctor.week.map((spans) => spans.map(({ from, to }) => ({ from, to }))),
    daysOff: doctor.daysOff,
    leavesOn: doctor.leavesOn ?? null,
  },
})

/** All doctors as an administrator sees them, including those who have left. */
export const doctorSettings = async ({ doctors }: Pick<Clinic, 'doctors'>): Promise<{ doctors: DoctorSettings[] }> => ({
  doctors: (await doctors.all()).map(present),
})

/** Poster numbers begin with two digits: a single digit would be a choice in a chat. */
const FIRST_CODE = 11

/** Adds a doctor under the next free id and poster number. */
export async function addDoctor(clinic: Clinic, details: DoctorDetails): Promise<Outcome<DoctorSettings>> {
  for (;;) {
    const there = await clinic.doctors.all()
    const ids = new Set(there.map(({ _id }) => _id))
    let number = there.length + 1
    while (ids.has(`dr_${number}`)) number += 1
    const code = Math.max(FIRST_CODE - 1, ...there.map((doctor) => doctor.code ?? 0)) + 1
    const doctor: Doctor = { _id: `dr_${number}`, code, ...details, rev: 1 }
    // Another administrator may have taken the id in the meantime.
    if (!(await clinic.doctors.addNew(doctor))) continue
    await publishToEveryBoard(clinic)
    return answered(present(doctor))
  }
}

type Change = { stored: Doctor; changed: Doctor; moveTo: Doctor | null }

/** The doctor before and after the change. Refusal: `unknown-doctor`. */
async function changeOf(
  { doctors }: Clinic,
  id: string,
  { details, moveTo }: Pick<SaveDoctorRequest, 'details' | 'moveTo'>,
): Promise<Outcome<Change>> {
  const [stored, other] = await Promise.all([doctors.find(id), moveTo === undefined ? null : doctors.find(moveTo)])
  if (stored === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  if (moveTo !== undefined && (other === null || moveTo === id))
    return { ok: false, refused: 'unknown-doctor', field: 'moveTo' }
  return answered({ stored, changed: { ...stored, ...details }, moveTo: other })
}

/** The patients who would be outside the hours after this change. Refusal: `unknown-doctor`. */
export async function previewDoctor(
  clinic: Clinic,
  id: string,
  asked: Pick<SaveDoctorRequest, 'details' | 'moveTo'>,
): Promise<Outcome<OutsideAnswer>> {
  const change = await changeOf(clinic, id, asked)
  if (!change.ok) return change
  return answered(presentOutside(await findOutside(clinic, change.answer), clinic.clock()))
}

/**
 * Changes a doctor. The change is saved first, so that nobody books outside the new hours while those who have are
 * moved or cancelled. Refusals: `unknown-doctor`; `changed-meanwhile` where somebody else has saved since;
 * `patients-outside` where there are some and it is not said what becomes of them.
 */
export async function saveDoctor(
  clinic: Clinic,
  id: string,
  { rev, outside: how, by, ...asked }: SaveDoctorRequest & { by: string },
): Promise<Outcome<SavedDoctorAnswer>> {
  const change = await changeOf(clinic, id, asked)
  if (!change.ok) return change
  const { changed } = change.answer
  const outside = await findOutside(clinic, change.answer)
  if (how === 'ask' && outside.length > 0) return { ok: false, refused: 'patients-outside', field: 'outside' }
  if (!(await clinic.doctors.save(changed, rev))) return { ok: false, refused: 'changed-meanwhile', field: 'rev' }
  const counts =
    how === 'move' || how === 'cancel' ? await dealWith(clinic, outside, { how, by }) : { moved: 0, cancelled: 0 }
  await publishToEveryBoard(clinic)
  return answered({ doctor: present({ ...changed, rev: rev + 1 }), ...counts })
}
