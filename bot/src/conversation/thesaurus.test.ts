import { expect, it } from 'vitest'
import { featuresOf } from './features.ts'
import { plain } from './plain.ts'
import { meaningsOf } from './thesaurus.ts'

it.each(['keep', 'guárdenme', 'احتفظوا'])('%s is to keep', (word) => {
  expect(meaningsOf(plain(word))).toContain('keep')
})

it.each(['والدكتور', 'doctora'])('%s is a doctor, whatever is written onto it', (word) => {
  expect(meaningsOf(plain(word))).toContain('doctor')
})

it('knows nothing of a word that it does not list', () => {
  expect(meaningsOf('zzz')).toEqual([])
})

it('makes texts of different words alike that mean the same', () => {
  const shared = (one: string, two: string) => {
    const places = new Set(featuresOf(one))
    return featuresOf(two).filter((place) => places.has(place)).length
  }

  expect(shared('save my spot', 'guárdeme el turno')).toBeGreaterThan(shared('save my spot', 'quiero una receta'))
})
