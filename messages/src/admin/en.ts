/** The pages of an administrator. What these pages share with the doctor's is among the texts of the staff. */
export const en = {
  clinicSettings: 'Clinic settings',
  sections: { clinic: 'Clinic', doctors: 'Doctors', staff: 'Staff', channels: 'Channels', goLive: 'Go live' },
  onlyAdmins: 'These pages are for administrators. Please log in as one, or ask yours.',

  setup: {
    title: 'Set up your clinic',
    lead: "You'll be the first administrator. You can invite your colleagues later.",
    name: 'Your name',
    username: 'User name',
    usernameHint: 'You log in with it, like maria.lopez.',
    password: 'Password',
    passwordHint: 'At least 12 characters. Three or four words are easy to remember.',
    over: "This link doesn't work any more. On the clinic's machine, `npm run setup-link` prints a new one as long as there is no administrator.",
    create: 'Create my account',
    faults: {
      name: 'Please enter your name.',
      username: 'Please use 2 to 40 letters without accents, digits, dots or hyphens.',
      password: 'Please use at least 12 characters.',
    },
  },
}

/** Every sentence of the administrator's pages. */
export type AdminTexts = typeof en
