import { expect, test } from 'vitest'
import { searchFor } from './search.ts'

const matchOf = (text: string, person: Parameters<ReturnType<typeof searchFor>>[0]) => searchFor(text)(person)

const person = (patientName: string) => ({ patientName, number: 12, phones: ['+12025550143'] })

test.each([
  ['lopez', 'Ana López', 0],
  ['ANA LO', 'Ana López', 0],
  ['lópez ana', 'Ana López', 0],
  ['lopes', 'Ana López', 1],
  ['lpoez', 'Ana López', 1],
  ['oconor', "Sinéad O'Connor", null],
  ['connor', "Sinéad O'Connor", 0],
  ['muller', 'Georg Müller', 0],
  ['mueller', 'Georg Müller', 1],
  ['weiss', 'Anna Weiß', 0],
  ['soren', 'Søren Kjær', 0],
  ['kjaer', 'Søren Kjær', 0],
  ['احمد', 'أحمد علي', 0],
  ['فاطمه', 'فاطمة الزهراء', 0],
  ['fatma', 'Fatima Zahra', 1],
  ['fatimah', 'Fatima Zahra', 1],
  ['sato ha', 'Hana Sato', 0],
  ['jo', 'Joan', 0],
  ['jon', 'Joan', null],
  ['ana ana', 'Ana López', null],
  ['lopez ruiz', 'Ana López', null],
  ['', 'Ana López', null],
  ['…', 'Ana López', null],
])('%j finds %j: %j', (text, name, cost) => {
  expect(matchOf(text, person(name))).toBe(cost)
})

test.each([
  ['12', 0],
  ['#12', 0],
  ['012', 0],
  ['١٢', 0],
  ['1', null],
  ['0143', 0],
  ['143', null],
  ['50143', 0],
  ['555-0143', 0],
  ['(202) 555-0143', 0],
  ['+1 202 555 0143', 0],
  ['0202 555 0143', 0],
  ['555-0144', null],
  ['0', null],
])('%j finds number 12 with the phone +1 202 555 0143: %j', (text, cost) => {
  expect(matchOf(text, person('Ana'))).toBe(cost)
})
