import type { DoctorsAnswer, OpeningsAnswer } from './answers.ts'
import type { VisitType } from './clinic-details.ts'
import { nameIn } from './name-in.ts'
import type { Language } from './status.ts'

const typesIn = (visitTypes: VisitType[] | undefined, language: Language) =>
  visitTypes && { visitTypes: visitTypes.map((type) => ({ ...type, name: nameIn(type, language) })) }

/**
 * The same answer with the names of the clinic, its doctors and their specialties as a reader of that language knows
 * them.
 */
export const inLanguage = (answer: DoctorsAnswer, language: Language): DoctorsAnswer => ({
  ...answer,
  ...typesIn(answer.visitTypes, language),
  clinic: nameIn({ name: answer.clinic, names: answer.clinicNames }, language),
  doctors: answer.doctors.map((doctor) => ({
    ...doctor,
    name: nameIn(doctor, language),
    specialty: nameIn({ name: doctor.specialty, names: doctor.specialties }, language),
  })),
})

/** Likewise for what the doctors have free. */
export const openingsIn = (answer: OpeningsAnswer, language: Language): OpeningsAnswer => ({
  ...answer,
  ...typesIn(answer.visitTypes, language),
  openings: answer.openings.map((opening) => ({
    ...opening,
    doctor: nameIn({ name: opening.doctor, names: opening.doctorNames }, language),
    specialty: nameIn({ name: opening.specialty, names: opening.specialties }, language),
  })),
})
