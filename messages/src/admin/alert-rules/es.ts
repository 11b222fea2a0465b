import type { AlertRulesTexts } from './en.ts'

export const es: AlertRulesTexts = {
  title: 'Avisos',
  lead: 'Cuándo avisamos a sus pacientes. Los cambios valen al instante.',
  nearly: 'Falta poco para el turno',
  nearlyAhead: 'Personas por delante',
  nearlyMinutes: 'O minutos antes del turno',
  delays: 'Retrasos',
  delayMinutes: 'Minutos de retraso',
  quiet: 'Horas de silencio',
  keepQuiet: 'Guardar silencio en estas horas',
  from: 'Desde',
  to: 'Hasta',
  hints: {
    nearlyAhead: 'Escribimos «Falta poco para su turno» cuando quedan estas personas por delante.',
    nearlyMinutes:
      'Si indica minutos, cuentan en lugar del número de personas. A quien nos dijo cuánto tarda en llegar le avisamos con ese tiempo.',
    delayMinutes: 'Escribimos que hay retraso cuando el turno se mueve al menos este tiempo.',
    quiet:
      'Las cancelaciones, los cambios de cita y las noticias del médico esperan a que terminen y se envían si siguen siendo ciertas, a más tardar una hora antes de que empiece la consulta. Las llamadas, «El próximo turno es el suyo», los códigos y las confirmaciones se envían siempre.',
  },
  faults: {
    nearlyAhead: 'Escriba un número del 2 al 20.',
    nearlyMinutes: 'Escriba de 5 a 240 minutos, o nada.',
    delayMinutes: 'Escriba de 5 a 60 minutos.',
    quietHours: 'Escriba dos horas distintas.',
  },
}
