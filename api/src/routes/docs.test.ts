import type { RouteName } from '@anteroom/contracts/endpoints.ts'
import { refusals } from '@anteroom/contracts/refusals.ts'
import type { Route } from '@anteroom/contracts/route.ts'
import { routes } from '@anteroom/contracts/routes.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from './docs.ts'
import { statusOf } from './problems.ts'

type Operation = {
  operationId: RouteName
  parameters?: { in: string; name: string; required: boolean; schema: { type?: unknown } }[]
  requestBody?: { content: Record<string, { schema: { required?: string[] } }> }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
const operations = Object.values(openApiDocument().paths ?? {}).flatMap((path) =>
  Object.values(path as Record<string, Operation>),
)

test('a generator can use every pattern: none needs flags', () => {
  const patterns = [...JSON.stringify(openApiDocument()).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)]
  for (const [, pattern = ''] of patterns) {
    expect(JSON.parse(pattern)).not.toMatch(/\/[a-z]+$|\\p/)
    expect(() => new RegExp(JSON.parse(pattern), 'u')).not.toThrow()
  }
  expect(patterns.length).toBeGreaterThan(3)
})

test('the examples that it gives are taken', () => {
  for (const patientName of ['Ana López', 'علي رضا'])
    expect(JSON.stringify(openApiDocument())).toContain(JSON.stringify(patientName))
  const booking = { patientName: 'علي رضا', doctorId: 'dr_1', scheduledTime: '2026-12-01T10:00:00Z' }
  expect(routes.book.body.safeParse(booking).success).toBe(true)
})

test('a field that may be left out is not called required', () => {
  const body = (id: string) => operations.find(({ operationId }) => operationId === id)?.requestBody
  const requiredBy = (id: string) => body(id)?.content['application/json']?.schema.required

  expect(requiredBy('setDoctorStatus')).toEqual(['status'])
  expect(requiredBy('changePatient')).toEqual(['contact'])
  expect(requiredBy('book')).toEqual(['patientName', 'doctorId', 'scheduledTime'])
  expect(requiredBy('next')).toEqual([])

  const answer = operations.find(({ operationId }) => operationId === 'doctors')?.responses[200]
  const schema = JSON.parse(JSON.stringify(answer?.content?.['application/json']?.schema))
  expect(schema.properties.clinicNames.required).toEqual([])
  expect(schema.required).toContain('clinic')
  expect(schema.required).not.toContain('clinicNames')
})

test('a parameter of a query is called required where nothing is taken without it, and is never null', () => {
  for (const { operationId, parameters = [] } of operations) {
    const { query }: Route = routes[operationId]
    for (const { name, required, schema } of parameters.filter((one) => one.in === 'query')) {
      const mayBeLeftOut = z.object({ name: query?.shape[name] as z.ZodType }).safeParse({}).success
      expect({ operationId, name, required, type: schema.type }).toEqual({
        operationId,
        name,
        required: !mayBeLeftOut,
        type: expect.any(String),
      })
    }
  }
})

test('every status that a refusal has is declared somewhere, but that of a method which is not', () => {
  const declared = new Set(operations.flatMap(({ responses }) => Object.keys(responses)))
  const given = new Set(refusals.map((refusal) => String(statusOf(refusal))))

  expect([...given].filter((status) => !declared.has(status))).toEqual(['405'])
  expect(declared).not.toContain('default')
})
