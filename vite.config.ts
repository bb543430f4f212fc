import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens while the client is served with reload. */
const api = `http://127.0.0.1:${process.env.PORT ?? '4000'}`

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // What seldom changes is kept apart, so that a new version of the product fetches it from the browser's own store.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|clsx|tslib)\//,
            },
            { name: 'cytoscape', test: /node_modules\/cytoscape\// },
            {
              name: 'aria',
              test: /node_modules\/(@react-aria|@react-stately|react-aria|react-stately|react-aria-components|@internationalized)\//,
            },
            { name: 'zod', test: /node_modules\/zod\// },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/ready': api, '/health': api } },
})
