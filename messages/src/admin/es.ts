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

  setup: {
    title: 'Configure su clínica',
    lead: 'Usted será la primera persona que la administra. Podrá invitar a sus colegas más adelante.',
    name: 'Su nombre',
    username: 'Usuario',
    usernameHint: 'Con él inicia sesión, por ejemplo maria.lopez.',
    password: 'Contraseña',
    passwordHint: 'Al menos 12 caracteres. Tres o cuatro palabras se recuerdan bien.',
    over: 'Este enlace ya no funciona. En el equipo de la clínica, `npm run setup-link` muestra otro mientras no haya ningún administrador.',
    create: 'Crear mi cuenta',
    faults: {
      name: 'Escriba su nombre.',
      username: 'Use de 2 a 40 letras sin acentos, cifras, puntos o guiones.',
      password: 'Use al menos 12 caracteres.',
    },
  },
}
