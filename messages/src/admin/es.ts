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

  save: 'Guardar',
  saved: 'Guardado.',
  savedBy: (who, when) => `Guardado por última vez por ${who}, ${when}.`,
  nowThere: (text) => `Guardado entretanto: ${text}`,
  clinic: {
    title: 'Clínica',
    lead: 'Lo que sus pacientes leen de la clínica en todos los canales.',
    names: 'Nombre de la clínica',
    language: 'Idioma principal',
    timeZone: 'Zona horaria',
    country: 'País',
    phone: 'Teléfono',
    address: 'Dirección',
    emergencyNumber: 'Número de emergencias',
    hints: {
      language: 'Empezamos en él con quien no nos ha dicho su idioma.',
      timeZone: 'Determina cuándo empieza el día.',
      country: 'Los móviles de este país reciben mensajes de texto.',
      phone: 'Al que llaman los pacientes, como +34910000000.',
      address: 'En una línea, tal como la buscan los pacientes.',
      emergencyNumber: 'A quién llamar en una emergencia, como 112.',
    },
    faults: {
      name: 'Escriba el nombre en el idioma principal, en una línea.',
      timeZone: 'Seleccione una zona horaria de la lista.',
      country: 'Seleccione un país de la lista.',
      phone: 'Escriba el número con el prefijo del país, como +34910000000.',
      address: 'Escríbala en una sola línea.',
      emergencyNumber: 'Escriba solo cifras, como 112.',
    },
    changedMeanwhile:
      'Otra persona guardó cambios mientras tanto. Debajo de cada campo está lo que cambió. Guarde otra vez para conservar los suyos.',
  },
}
