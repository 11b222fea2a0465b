import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const running = 'http://localhost:3000'

/** Modules of packages that no page uses, and that would be some of the little that a patient's phone is to load. */
const UNUSED = [
  // axios sends by XMLHttpRequest wherever there is one, which is in every browser: 2 KiB.
  { name: '/fetch.js', of: '/axios/lib/adapters/', exports: 'export const getFetch = () => null; export default null' },
  // A list of all statuses: 1 KiB.
  { name: '/HttpStatusCode.js', of: '/axios/lib/', exports: 'export default {}' },
  // What is sent is JSON, and never a form: 1 KiB.
  { name: '/formDataToJSON.js', of: '/axios/lib/', exports: 'export default null' },
  // No server of ours offers it: 1 KiB.
  { name: '/webtransport.js', of: '/engine.io-client/build/esm/', exports: 'export const WT = null' },
]

const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId(source, importer) {
    const unused = UNUSED.find(({ name, of }) => source.endsWith(name) && importer?.includes(of))
    return unused && `\0unused${unused.name}`
  },
  load: (id) => UNUSED.find(({ name }) => id === `\0unused${name}`)?.exports,
}

const PAGES = { patient: 'index.html', doctor: 'doctor.html', admin: 'admin.html', display: 'display.html' }

/** A page, with what it imports at once in one script. */
const built = (name: string, html: string) => ({
  consumer: 'client' as const,
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: { [name]: page(html) },
      output: {
        codeSplitting: {
          groups: [
            { name, tags: ['$initial' as const] },
            // With what others share of it, which would be eight scripts: it is what most people see first.
            { name: 'login', test: /doctor[\\/]login\.tsx$/ },
          ],
        },
      },
    },
  },
})

/**
 * Each page is built by itself: what it shows first is one script, beside the bundler's own few functions, and one
 * stylesheet, as a phone on a slow connection waits for each further request. What several pages import each has a copy of, as hardly anybody opens two of them.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), withoutUnused],
  build: {
    outDir: 'dist',
    // It would only run once the chunks it preloads are there.
    modulePreload: { polyfill: false },
  },
  environments: Object.fromEntries(Object.entries(PAGES).map(([name, html]) => [name, built(name, html)])),
  builder: {
    async buildApp({ build, environments }) {
      await rm(page('dist'), { recursive: true, force: true })
      for (const name of Object.keys(PAGES)) {
        const environment = environments[name]
        if (environment) await build(environment)
      }
    },
  },
  server: { proxy: { '/api': running, '/socket.io': { target: running, ws: true } } },
})
