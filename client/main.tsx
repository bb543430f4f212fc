import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider as ApiProvider } from 'urql'
import { config } from 'zod'
import '@fontsource-variable/inter/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import './locales/i18n.ts'
import { ConnectionContext } from './api/ConnectionContext.ts'
import { createApiClient } from './api/client.ts'
import { createConnection } from './api/connection.ts'
import { isServerReady } from './api/ready.ts'
import { SessionContext } from './api/SessionContext.ts'
import { createSessionWatch } from './api/session-watch.ts'
import { watchConnection } from './api/watch-connection.ts'
import { createAppRouter } from './routes.tsx'

// It would else try whether it may make functions out of text, which the site's policy refuses.
config({ jitless: true })
const connection = createConnection({ probe: isServerReady })
const session = createSessionWatch()
const api = createApiClient(connection, session)
watchConnection(connection)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no element to draw in')

createRoot(root).render(
  <StrictMode>
    <ConnectionContext value={connection}>
      <SessionContext value={session}>
        <ApiProvider value={api}>
          <RouterProvider router={createAppRouter()} />
        </ApiProvider>
      </SessionContext>
    </ConnectionContext>
  </StrictMode>,
)
