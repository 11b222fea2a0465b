import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { doctorFromFile } from './doctors.ts'
import { simulatedDoctors } from './simulated.ts'

const folder = mkdtempSync(join(tmpdir(), 'half-days-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(lines: string[]): string {
  const file = join(folder, 'file.csv')
  writeFileSync(file, lines.join('\n'))
  return file
}

const head = 'session,weekday,half,visit,start,minutes'

test('half-days of a file lie on the next days that have their weekday', () => {
  const { sessions } = doctorFromFile(
    fileWith([
      head,
      '1,Wed,morning,return,8:31:40,11.5',
      '1,Wed,morning,first,8:43:10,9',
      '2,Wed,afternoon,return,14:30:00,5',
      '3,Mon,afternoon,return,14:30:00,5',
      '4,Mon,morning,return,9:00:00,5',
    ]),
  )

  expect(sessions.map(({ day }) => day)).toEqual(['2026-01-07', '2026-01-07', '2026-01-12', '2026-01-19'])
  expect(sessions[0]?.consultations).toEqual([
    { start: Date.parse('2026-01-07T08:31:40Z'), minutes: 11.5, visitType: 'return' },
    { start: Date.parse('2026-01-07T08:43:10Z'), minutes: 9, visitType: 'first' },
  ])
})

test('a file with other columns, or with a row that cannot be read, is refused', () => {
  expect(() => doctorFromFile(fileWith(['session,start', '1,8:00:00']))).toThrow('must have the columns')
  expect(() => doctorFromFile(fileWith([head, '1,Wed,morning,return,8:00:00,']))).toThrow('cannot be read')
})

test('the same seed makes the same doctors, with the means that they are named by', () => {
  const doctors = simulatedDoctors(3)
  expect(simulatedDoctors(3)).toEqual(doctors)
  expect(simulatedDoctors(4)).not.toEqual(doctors)
  for (const { sessions, typicalMinutes } of doctors) {
    const lengths = sessions.flatMap(({ consultations }) => consultations.map(({ minutes }) => minutes))
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(mean / (typicalMinutes ?? 0)).toBeGreaterThan(0.85)
    expect(mean / (typicalMinutes ?? 0)).toBeLessThan(1.15)
  }
})
