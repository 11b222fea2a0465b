/** The pages of an administrator. What these pages share with the doctor's is among the texts of the staff. */
export const en = {
  clinicSettings: 'Clinic settings',
  sections: { clinic: 'Clinic', doctors: 'Doctors', staff: 'Staff', channels: 'Channels', goLive: 'Go live' },
  onlyAdmins: 'These pages are for administrators. Please log in as one, or ask yours.',
}

/** Every sentence of the administrator's pages. */
export type AdminTexts = typeof en
