import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('quotes what would break a row, leaves empty what is unknown, and hands a spreadsheet no formula', () => {
  const rows = [
    ['Doctor', 'Wait, median'],
    ['Dr. "Mike" Chen', 12.3456],
    ['=1+1', null],
  ]
  expect(csvOf(rows)).toBe('\ufeffDoctor,"Wait, median"\r\n"Dr. ""Mike"" Chen",12.35\r\n\'=1+1,\r\n')
})
