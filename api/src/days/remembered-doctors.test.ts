import { doctor } from '@anteroom/queue/testing/example-day.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import { expect, it, vi } from 'vitest'
import { rememberedDoctors } from './remembered-doctors.ts'

function given() {
  const time = { now: 0 }
  const findMany = vi.fn(async (ids: string[]) => ids.map((_id) => ({ ...doctor, _id })))
  const add = vi.fn(async () => {})
  const store = { findMany, add, all: async () => [doctor] } as unknown as DoctorStore
  return { time, findMany, doctors: rememberedDoctors(store, () => time.now) }
}

it('reads a doctor once in five seconds', async () => {
  const { time, findMany, doctors } = given()
  await Promise.all([doctors.find('dr_1'), doctors.find('dr_1')])
  time.now = 4_999
  expect(await doctors.find('dr_1')).toEqual(doctor)
  expect(findMany).toHaveBeenCalledTimes(1)
  time.now = 5_000
  await doctors.find('dr_1')
  expect(findMany).toHaveBeenCalledTimes(2)
})

it('reads those that are asked for at the same moment together', async () => {
  const { findMany, doctors } = given()
  const found = await Promise.all([doctors.find('dr_1'), doctors.find('dr_2')])
  expect(found.map((one) => one?._id)).toEqual(['dr_1', 'dr_2'])
  expect(findMany.mock.calls).toEqual([[['dr_1', 'dr_2']]])
})

it('reads again after a write, and after a read that failed', async () => {
  const { findMany, doctors } = given()
  await doctors.find('dr_1')
  await doctors.add([])
  findMany.mockRejectedValueOnce(new Error('away'))
  await expect(doctors.find('dr_1')).rejects.toThrow('away')
  expect(await doctors.find('dr_1')).toEqual(doctor)
  expect(findMany).toHaveBeenCalledTimes(3)
})
