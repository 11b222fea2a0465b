import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { checkWithoutEval } from './without-eval.ts'

test('a schema that is made afterwards compiles nothing', () => {
  const compiled = vi.fn()
  vi.stubGlobal('Function', compiled)
  checkWithoutEval()

  const checked = z.object({ name: z.string() }).safeParse({ name: 'Ann' })

  vi.unstubAllGlobals()
  expect(checked.success).toBe(true)
  expect(compiled).not.toHaveBeenCalled()
})
