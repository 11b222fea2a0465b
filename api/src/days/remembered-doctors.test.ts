import { doctor } from '@anteroom/queue/testing/example-day.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import { expect, it, vi } from 'vitest'
import { rememberedDoctors } from './remembered-doctors.ts'

function given() {
  const time = { now: 0 }
  const find = vi.fn(async () => doctor)
  const add = vi.fn(async () => {})
  const store = { find, add, all: async () => [doctor] } as unknown as DoctorStore
  return { time, find, doctors: rememberedDoctors(store, () => time.now) }
}

it('reads a doctor once in five seconds', async () => {
  const { time, find, doctors } = given()
  await Promise.all([doctors.find('dr_1'), doctors.find('dr_1')])
  time.now = 4_999
  expect(await doctors.find('dr_1')).toBe(doctor)
  expect(find).toHaveBeenCalledTimes(1)
  time.now = 5_000
  await doctors.find('dr_1')
  expect(find).toHaveBeenCalledTimes(2)
})

it('reads again after a write, and after a read that failed', async () => {
  const { find, doctors } = given()
  await doctors.find('dr_1')
  await doctors.add([])
  find.mockRejectedValueOnce(new Error('away'))
  await expect(doctors.find('dr_1')).rejects.toThrow('away')
  expect(await doctors.find('dr_1')).toBe(doctor)
  expect(find).toHaveBeenCalledTimes(3)
})
