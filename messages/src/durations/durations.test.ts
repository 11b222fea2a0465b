import { expect, test } from 'vitest'
import { about as ar } from './ar.ts'
import { about as en } from './en.ts'
import { about as es } from './es.ts'

test.each([
  [0, 'about a minute', 'alrededor de un minuto', 'نحو دقيقة'],
  [2, 'about 2 minutes', 'unos 2 minutos', 'نحو دقيقتين'],
  [9, 'about 9 minutes', 'unos 9 minutos', 'نحو 9 دقائق'],
  [24, 'about 25 minutes', 'unos 25 minutos', 'نحو 25 دقيقة'],
  [57, 'about 55 minutes', 'unos 55 minutos', 'نحو 55 دقيقة'],
  [58, 'about 1 hour', 'alrededor de una hora', 'نحو ساعة'],
  [80, 'about 1½ hours', 'alrededor de una hora y media', 'نحو ساعة ونصف'],
  [120, 'about 2 hours', 'unas 2 horas', 'نحو ساعتين'],
  [200, 'about 3½ hours', 'unas 3 horas y media', 'نحو 3 ساعات ونصف'],
  [660, 'about 11 hours', 'unas 11 horas', 'نحو 11 ساعة'],
])('%i minutes are said as "%s", "%s", "%s"', (minutes, english, spanish, arabic) => {
  expect([en(minutes), es(minutes), ar(minutes)]).toEqual([english, spanish, arabic])
})
