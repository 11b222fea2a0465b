import type { RetentionTexts } from './en.ts'

export const es: RetentionTexts = {
  title: 'Conservación',
  lead: 'Cuántos días conserva usted lo guardado. Después se borra automáticamente.',
  kinds: {
    visits: 'Visitas',
    patients: 'Pacientes',
    chats: 'Mensajes de chat',
    quotes: 'Horas mostradas a los pacientes',
    accessLog: 'Registro de accesos',
  },
  hints: {
    visits: 'Los días de los médicos con su historial y sus mensajes, después del día. Al menos 7.',
    patients: 'Nombre, idioma y consentimiento, después de la última cita o del STOP. Al menos 91.',
    chats: 'Lo que le escribieron los pacientes, cifrado. Al menos 2.',
    quotes: 'Sin nombres. Muestran si las horas eran acertadas. Al menos 3.',
    accessLog: 'Quién ha entrado y quién ha consultado qué. Al menos 30.',
  },
  fault: 'Escriba un número entero de días que no sea menor que el mínimo.',
  ask: '¿Borrar esto para siempre?',
  askLead: 'Con estos días se borra enseguida, sin poder recuperarlo:',
  going: {
    visits: 'Días de médicos',
    patients: 'Pacientes',
    chats: 'Mensajes',
    quotes: 'Horas mostradas',
    accessLog: 'Entradas del registro de accesos',
  },
  keep: 'Conservar todo',
  yes: 'Guardar y borrar',
}
