import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deviationOf, gammaQuantile } from './gamma.ts'

it('lies as many standard deviations from what was expected as the quantile says', () => {
  const expected = fc.record({
    mean: fc.double({ min: 1, max: 300, noNaN: true }),
    cv: fc.double({ min: 0.1, max: 0.8, noNaN: true }),
  })
  fc.assert(
    fc.property(expected, fc.double({ min: -2, max: 2, noNaN: true }), ({ mean, cv }, z) => {
      const moments = { mean, variance: (cv * mean) ** 2 }
      expect(deviationOf(moments, gammaQuantile(moments, z))).toBeCloseTo(z)
    }),
  )
})
