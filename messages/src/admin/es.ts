import type { AdminTexts } from './en.ts'

export const es: AdminTexts = {
  clinicSettings: 'Ajustes de la clínica',
  sections: {
    clinic: 'Clínica',
    doctors: 'Médicos',
    staff: 'Personal',
    channels: 'Canales',
    goLive: 'Puesta en marcha',
  },
  onlyAdmins: 'Estas páginas son para administradores. Inicie sesión como uno de ellos o consulte con el suyo.',
}
