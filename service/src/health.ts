import { Router } from 'express'

/** `/livez`: 200 while the process runs. `/readyz`: 200 if `ready` resolves to true, else 503. */
export function healthRoutes(ready: () => Promise<boolean>): Router {
  const router = Router()
  router.get('/livez', (_, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_, response) => {
    const isReady = await ready()
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' })
  })
  return router
}
