import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const running = 'http://localhost:3000'

const NO_FETCH = '\0axios-without-fetch'

/**
 * axios sends by XMLHttpRequest wherever there is one, which is in every browser. Its other way, `fetch`, is never taken
 * and would be 2 KiB of the little that a patient's phone is to load.
 */
const axiosWithoutFetch: Plugin = {
  name: 'axios-without-fetch',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './fetch.js' && importer?.includes('/axios/lib/adapters/') ? NO_FETCH : undefined,
  load: (id) => (id === NO_FETCH ? 'export const getFetch = () => null; export default null' : undefined),
}

/**
 * Pages with nothing in common but what they import: the patient's and the screen's stay small, those for staff bring their
 * kit.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), axiosWithoutFetch],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // It would only run once the chunks it preloads are there.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        patient: page('index.html'),
        doctor: page('doctor.html'),
        admin: page('admin.html'),
        display: page('display.html'),
      },
    },
  },
  server: { proxy: { '/api': running, '/socket.io': { target: running, ws: true } } },
})
