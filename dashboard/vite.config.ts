import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const running = 'http://localhost:3000'

/** Two pages with nothing in common but what both import: the patient's stays small, the doctor's brings its kit. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // It would only run once the chunks it preloads are there.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { patient: page('index.html'), doctor: page('doctor.html') } },
  },
  server: { proxy: { '/api': running, '/socket.io': { target: running, ws: true } } },
})
