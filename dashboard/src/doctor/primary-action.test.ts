import { en } from '@anteroom/messages/staff/en.ts'
import { expect, test } from 'vitest'
import { exampleBoard, exampleRow } from '../testing/examples.ts'
import { primaryAction } from './primary-action.ts'

const ann = exampleRow('Ann', { status: 'in-progress' })
const ben = exampleRow('Ben', { queueNumber: 14 })
const held = exampleRow('Hal', { queueNumber: 13, stage: 'held' })
const done = exampleRow('Cy', { status: 'done' })

test.each([
  ['one in the room, one waiting', [ann, ben], 'on-time', 'next', 'Finish Ann · start no. 14 Ben'],
  ['the room empty, one waiting', [ben, done], 'running-late', 'next', 'Start no. 14 Ben'],
  ['the first asking for more time', [ann, held, ben], 'on-time', 'next', 'Finish Ann · start no. 14 Ben'],
  ['everybody asking for more time', [held], 'on-time', 'none', 'Everyone waiting has asked for more time'],
  ['one in the room, all others held', [ann, held], 'on-time', 'finish', 'Finish Ann'],
  ['one in the room, nobody waiting', [ann, done], 'on-time', 'finish', 'Finish Ann'],
  ['one in the room during a break', [ann, ben], 'on-break', 'finish', 'Finish Ann'],
  ['a break', [ben], 'on-break', 'none', 'On a break: nobody is called in'],
  ['everybody done', [done], 'on-time', 'none', 'Nobody is waiting'],
  ['nobody waiting during a break', [], 'on-break', 'none', 'Nobody is waiting'],
] as const)('with %s', (_, rows, doctorStatus, kind, words) => {
  expect(primaryAction(exampleBoard([...rows], { doctorStatus }), en)).toMatchObject({ kind, words })
})

const here = exampleRow('Di', { queueNumber: 15, stage: 'here' })

test.each([
  ['the first is expected', [ben, here], 'Start Di (here)', 'Wait for Ben (expected)'],
  [
    'the first is expected and somebody is in the room',
    [ann, ben, here],
    'Finish Ann · start Di (here)',
    'Finish Ann · wait for Ben (expected)',
  ],
  [
    'the first missed the call',
    [{ ...ben, stage: 'missed' as const }, here],
    'Start Di (here)',
    'Wait for Ben (missed the call)',
  ],
  ['the first was called', [{ ...ben, stage: 'called' as const }, here], 'Start no. 14 Ben', 'Start Di (here)'],
  ['the first is here', [{ ...ben, stage: 'here' as const }, here], 'Start no. 14 Ben', undefined],
  ['the first is on hold', [held, here, ben], 'Start no. 15 Di', undefined],
  ['nobody is here', [ben, exampleRow('Ed')], 'Start no. 14 Ben', undefined],
])('prefers who is here when %s', (_, rows, words, other) => {
  const action = primaryAction(exampleBoard(rows), en)
  expect([action.words, action.kind === 'next' && action.other?.words]).toEqual([words, other])
})

test('the key names what the label says', () => {
  const action = primaryAction(exampleBoard([ann, ben]), en)
  expect(primaryAction(exampleBoard([ann, ben, exampleRow('Di')], { rev: 9 }), en)).toMatchObject({
    kind: 'next',
    key: action.kind === 'next' && action.key,
  })
  expect(primaryAction(exampleBoard([ben]), en)).not.toMatchObject({ key: action.kind === 'next' && action.key })
})
