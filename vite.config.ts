import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens while the client is served with reload. */
const api = `http://127.0.0.1:${process.env.PORT ?? '4000'}`

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/ready': api, '/health': api } },
})
