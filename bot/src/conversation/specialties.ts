import { listOf } from './phrase-patterns.ts'
import { plain, wordsOf } from './plain.ts'
import { remembered } from './remembered.ts'

/**
 * The fields of medicine, as clinics name them and as patients do, in every language: "skin doctor" is dermatology. A text
 * names a field where it has one of these words or phrases.
 */
const fields = {
  general:
    'general practice, general practitioner, gp, family medicine, family doctor, general medicine, primary care, general doctor, internal medicine, medicina general, medico general, medica general, طبيب الأسرة, medico clinico, un clinico, medico de cabecera, de cabecera, الطبيب العام, الدكتور العام, العام, medicina familiar, medico de familia, طب عام, الطب العام, طبيب عام, دكتور عام, طب الأسرة, طبيب أسرة, باطنية, باطنة, طبيب باطني',
  children:
    '(childrens|children s|kids|kid s|baby|babies) (one|dr|doc), bebes, los bebes, ninitos, ninas, للصغار, الدراري, دراري, does (children|kids), sees (babies|kids|children|the kids|little ones), babies, kids, for children, for the kids, twins, gemelos, mellizos, de los ninos, para ninos, (la|el|con la|con el) de (ninos|los ninos|chicos|nenes), las ninas, los peques, العيال, الصغار, للعيال, paediatrics, pediatrics, paediatrician, pediatrician, paediatric, pediatric, peds, paeds, paed, ped, (doctor|dr|doc|one) for childrens, children doctor, childrens doctor, children s doctor, kids doctor, kid doctor, baby doctor, child doctor, doctor for (children|kids), for my (son|daughter|child|kid|baby|boy|girl|kids|children|little one|toddler|newborn), my (son|daughter|child|kid|baby|toddler|newborn) (needs|has|is), pediatria, pediatra, doctor de ninos, medico de ninos, doctora de ninos, (para|con) mi (hijo|hija|nino|nina|bebe|hijito|hijita|peque), para (mis|los) (hijos|ninos), طب الأطفال, طب أطفال, أطفال, الأطفال, طبيب أطفال, دكتور أطفال, لابني, لإبني, لابنتي, لبنتي, لطفلي, لطفلتي, لولدي, لأطفالي, لابنى',
  skin: 'derma, dermato, الجلد, rashes, spots, hives, psoriasis, warts, wart, manchas, ronchas, verruga, verrugas, dermatology, dermatologist, skin, rash, acne, eczema, mole, moles, pimples, dermatologia, dermatologo, dermatologa, piel, acne, granos, espinillas, sarpullido, eccema, lunar, lunares, جلدية, الجلدية, أمراض جلدية, جلد, بشرة, البشرة, حبوب الوجه, حب الشباب, حب شباب, طفح, إكزيما',
  heart:
    'cardiology, cardiologist, heart doctor, heart specialist, cardiologia, cardiologo, cardiologa, del corazon, قلب, القلب, طبيب قلب, أمراض القلب, قلبية',
  teeth:
    'dentistry, dentist, dental, tooth, teeth, toothache, gums, odontologia, odontologo, dentista, dental, muela, muelas, diente, dientes, أسنان, الأسنان, طبيب أسنان, سن, ضرس, ضرسي',
  eyes: 'ophthalmology, ophthalmologist, optometry, optometrist, eye doctor, eye, eyes, eyesight, vision, oftalmologia, oftalmologo, oculista, ojo, ojos, vista, عيون, العيون, طب العيون, طبيب عيون, عيني, نظر',
  women:
    'gynaecology, gynecology, gynaecologist, gynecologist, gyn, obgyn, obstetrics, obstetrician, womens health, pregnant, pregnancy, prenatal, ginecologia, ginecologo, ginecologa, obstetricia, embarazo, embarazada, matrona, نساء, نسائية, النساء, نساء وولادة, نسائية وتوليد, توليد, حامل, حمل, ولادة',
  bones:
    'orthopaedics, orthopedics, orthopedist, orthopaedic, orthopedic, bone, bones, joint, joints, knee, shoulder, back pain, traumatologia, traumatologo, ortopedia, ortopedista, huesos, hueso, rodilla, hombro, espalda, عظام, العظام, طبيب عظام, مفاصل, ركبة, ركبتي, ظهري, كتفي',
  ears: 'ent, otolaryngology, ear nose throat, ear nose and throat, ear, ears, earache, throat, sore throat, sinus, otorrinolaringologia, otorrino, oido, oidos, garganta, nariz, أنف وأذن, أنف وأذن وحنجرة, أذن, أذني, حنجرة, انف, حلق',
  mind: 'psychiatry, psychiatrist, psychology, psychologist, therapist, counselling, counseling, anxiety, depression, mental health, psiquiatria, psiquiatra, psicologia, psicologo, psicologa, ansiedad, depresion, نفسية, الطب النفسي, طبيب نفسي, طب نفسي, اكتئاب, قلق',
  nerves:
    'neurology, neurologist, migraine, migraines, nerve, neurologia, neurologo, neurologa, migrana, أعصاب, الأعصاب, مخ وأعصاب, شقيقة',
  stomach:
    'gastroenterology, gastroenterologist, stomach, digestive, tummy, belly, gastroenterologia, gastroenterologo, digestivo, estomago, barriga, جهاز هضمي, الجهاز الهضمي, هضمية, معدة, معدتي, بطني',
  urology: 'urology, urologist, bladder, prostate, urologia, urologo, prostata, مسالك, مسالك بولية, بولية',
  hormones:
    'endocrinology, endocrinologist, diabetes, thyroid, endocrinologia, endocrino, tiroides, غدد, الغدد, سكري, السكري, سكر',
  lungs:
    'pulmonology, pulmonologist, respiratory, lung, lungs, asthma, neumologia, neumologo, pulmon, pulmones, asma, صدرية, أمراض صدرية, رئة, ربو',
  allergy:
    'allergy, allergies, allergist, immunology, alergia, alergias, alergologia, alergologo, حساسية, الحساسية, مناعة',
  feet: 'podiatry, podiatrist, chiropody, foot, feet, ankle, podologia, podologo, pie, pies, tobillo, قدم, أقدام, القدم, قدمي',
  physio:
    'physiotherapy, physiotherapist, physical therapy, physio, fisioterapia, fisioterapeuta, fisio, علاج طبيعي, العلاج الطبيعي, فيزيائي',
} as const

export type Field = keyof typeof fields

const names = (Object.entries(fields) as [Field, string][]).map(
  ([field, texts]) => [field, listOf(texts).map((text) => ` ${wordsOf(text).join(' ')} `)] as const,
)

/** The fields that a text names, the clinic's own name of one included. */
export const fieldsIn = remembered((text): Field[] => {
  const said = ` ${wordsOf(text).join(' ')} `
  return names.filter(([, phrases]) => phrases.some((phrase) => said.includes(phrase))).map(([field]) => field)
})

const known = new Set(names.flatMap(([, phrases]) => phrases.flatMap((phrase) => phrase.trim().split(' '))))

/** True for a word that may name a field, and so names no doctor where a field was named. */
export const isOfField = (word: string): boolean => known.has(plain(word))
