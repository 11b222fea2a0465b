import { expect, test } from 'vitest'
import { routeOf } from './route.ts'

test.each([
  ['/', '', { page: 'book', doctorId: null }],
  ['/', '?doctor=dr_2', { page: 'book', doctorId: 'dr_2' }],
  ['/a/xyz_9-8', '', { page: 'status', appointmentId: 'xyz_9-8' }],
  ['/a/xyz/', '', { page: 'status', appointmentId: 'xyz' }],
  ['/accuracy', '', { page: 'accuracy' }],
  ['/a/', '', { page: 'book', doctorId: null }],
])('%s%s', (pathname, search, route) => {
  expect(routeOf({ pathname, search })).toEqual(route)
})
