import { UserName } from '@anteroom/contracts/requests.ts'
import { expect, test } from 'vitest'
import { newDoctor } from './doctor-form.ts'
import { proposedRoom, proposedUserName } from './proposals.ts'

test.each([
  ['María López', 'maria.lopez'],
  ['  Ömer  O’Neill-Núñez ', 'omer.o.neill.nunez'],
  ['ليلى حداد', 'admin'],
  ['Å', 'admin'],
  ['Wolfeschlegelsteinhausenbergerdorff Senior the Third', 'wolfeschlegelsteinhausenbergerdorff.seni'],
])('%s is offered the user name %s', (name, proposed) => {
  expect(proposedUserName(name)).toBe(proposed)
  expect(UserName.parse(proposed)).toBe(proposed)
})

test('nobody is offered one before there is a name', () => {
  expect(proposedUserName(' ')).toBe('')
})

const inRoom = (room: string) => ({ id: room, rev: 1, details: { ...newDoctor, room } }) as never

test.each([
  [[], '1'],
  [['1', 'Blue'], '2'],
  [['2', '1', '4'], '3'],
])('beside the rooms %j the next one is %s', (rooms, next) => {
  expect(proposedRoom(rooms.map(inRoom))).toBe(next)
})
