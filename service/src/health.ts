import { Router } from 'express'

/** `/livez`: the process runs. `/readyz`: it can serve, `ready` having come true and the database answering. */
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
