import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { httpServer } from '@anteroom/service/http-server.ts'
import express from 'express'
import helmet from 'helmet'
import { createProxyMiddleware } from 'http-proxy-middleware'

export type Gateway = { port: number; stop: () => Promise<void> }

const unavailable: Problem = {
  type: 'urn:anteroom:problem:unavailable',
  title: 'Unavailable',
  status: 503,
  detail: 'This part of the clinic is away for a moment. Please try again.',
  reason: 'unavailable',
}

/** Which service answers below which path. Every other path is a page. */
type Targets = { api: string; bot: string; workers: string; standIns?: string | undefined }

const routes: { part: keyof Targets; paths: string[] }[] = [
  { part: 'api', paths: ['/api', '/socket.io', '/livez', '/readyz'] },
  { part: 'bot', paths: ['/telegram/webhook', '/twilio/sms', '/twilio/whatsapp'] },
  { part: 'workers', paths: ['/twilio/status'] },
  { part: 'standIns', paths: ['/phone'] },
]

type Options = { port: number; bindAddress: string; publicUrl: string; targets: Targets; pages: string }

const contentPolicy = (styleSrc: string[]) =>
  ({
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc,
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  }) satisfies Parameters<typeof helmet.contentSecurityPolicy>[0]

/** A patient's address is a key to the appointment: no other site and no search engine may learn it. */
const pageHeaders: express.RequestHandler[] = [
  helmet({ contentSecurityPolicy: contentPolicy(["'self'"]), strictTransportSecurity: false }),
  (_request, response, next) => {
    response.set('X-Robots-Tag', 'noindex')
    next()
  },
]

/** The dashboard's component library writes style elements. */
const staffHeaders = helmet.contentSecurityPolicy(contentPolicy(["'self'", "'unsafe-inline'"]))

/**
 * The one public address: passes calls and sockets to the services and serves the built pages from `pages`.
 * Answers with a 503 problem document for a service that is away. Port 0 takes any free port.
 */
export async function startGateway(options: Options): Promise<Gateway> {
  const app = express().disable('x-powered-by')
  app.use((request, _response, next) => {
    nameCaller(request, options.publicUrl)
    next()
  })
  const proxies = routes.flatMap(({ part, paths }) => {
    const target = options.targets[part]
    return target ? [{ part, proxy: proxyTo(target, paths) }] : []
  })
  for (const { proxy } of proxies) app.use(proxy)

  app.use(pageHeaders)
  app.use(['/doctor', '/desk', '/admin'], staffHeaders)
  const page = (file: string) => (_request: express.Request, response: express.Response) =>
    response.sendFile(join(options.pages, file), { headers: { 'cache-control': 'no-cache' } })
  app.get(['/', '/a/:id', '/here', '/accuracy'], page('index.html'))
  app.get(['/doctor', '/desk'], page('doctor.html'))
  app.get(['/admin', '/admin/:section'], page('admin.html'))
  app.get('/display', page('display.html'))
  app.get('/reports', (_request, response) => response.redirect('/admin/reports'))
  app.use('/assets', express.static(join(options.pages, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  app.use(express.static(options.pages, { index: false }))

  const server = httpServer(app)
  const api = proxies.find(({ part }) => part === 'api')?.proxy
  server.on('upgrade', (request, socket, head) => {
    if (!api || !request.url?.startsWith('/socket.io') || !(socket instanceof Socket)) return socket.destroy()
    nameCaller(request, options.publicUrl)
    api.upgrade(request, socket, head)
  })
  server.listen(options.port, options.bindAddress)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const proxyTo = (target: string, paths: string[]) =>
  createProxyMiddleware<IncomingMessage, ServerResponse>({
    target,
    pathFilter: (path) => paths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
    on: {
      error: (_error, _request, response) => {
        if (response instanceof Socket) return response.destroy()
        if (response.headersSent) return response.end()
        response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '2' })
        return response.end(JSON.stringify(unavailable))
      },
    },
  })

/**
 * In front of this gateway there is at most a tunnel that ends https for the public address, so headers in which a
 * caller names its own address are overwritten.
 */
function nameCaller(request: IncomingMessage, publicUrl: string) {
  const host = request.headers.host ?? ''
  const { protocol, host: publicHost } = new URL(publicUrl)
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
  request.headers['x-forwarded-proto'] = host === publicHost ? protocol.slice(0, -1) : 'http'
  request.headers['x-forwarded-host'] = host
}
