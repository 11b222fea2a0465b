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

  save: 'Save',
  saved: 'Saved.',
  savedBy: (who: string, when: string) => `Last saved by ${who}, ${when}.`,
  nowThere: (text: string) => `Saved meanwhile: ${text}`,
  clinic: {
    title: 'Clinic',
    lead: 'What patients read of your clinic, on every channel.',
    names: "The clinic's name",
    language: 'Main language',
    timeZone: 'Time zone',
    country: 'Country',
    phone: 'Phone',
    address: 'Address',
    emergencyNumber: 'Emergency number',
    hints: {
      language: 'We start in it with anyone whose language we don’t know.',
      timeZone: 'It says when a day begins.',
      country: 'Mobile numbers of this country get text messages.',
      phone: 'Patients call it, like +12025550142.',
      address: 'On one line, as patients look for it.',
      emergencyNumber: 'Who to call in an emergency, like 112.',
    },
    faults: {
      name: 'Please enter the name in the main language, on one line.',
      timeZone: 'Please choose a time zone from the list.',
      country: 'Please choose a country from the list.',
      phone: 'Please enter the number with its country code, like +12025550142.',
      address: 'Please keep it to one line.',
      emergencyNumber: 'Please enter digits only, like 112.',
    },
    changedMeanwhile:
      'Someone else saved this while you were here. What they changed is below each field. Save again to keep yours.',
  },
}

/** Every sentence of the administrator's pages. */
export type AdminTexts = typeof en
