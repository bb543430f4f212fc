import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { emergencySearch } from './access/break-glass/emergency-search.ts'
import { usesSearch } from './access/break-glass/uses-search.ts'
import { usersSearch } from './access/users/users-search.ts'
import { auditSearch } from './audit/audit-search.ts'
import { directorySearch, newChildSearch } from './directory/directory-search.ts'
import { ecoMapSearch, packSearch } from './eco-map/eco-map-search.ts'
import { mergeSearch } from './professionals/merge/merge-search.ts'
import { AppShell } from './ui/AppShell.tsx'
import { Fault } from './ui/Fault.tsx'
import { NotFound } from './ui/NotFound.tsx'
import { PageLoading } from './ui/PageLoading.tsx'
import { parseSearch, stringifySearch } from './ui/search-params.ts'

const rootRoute = createRootRoute({ component: AppShell, notFoundComponent: NotFound, errorComponent: Fault })

const directoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./directory/DirectoryPage.tsx'), 'DirectoryPage'),
})

const newChildRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-child',
  validateSearch: newChildSearch,
  component: lazyRouteComponent(() => import('./directory/NewChildPage.tsx'), 'NewChildPage'),
})

const ecoMapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/children/$childId',
  validateSearch: ecoMapSearch,
  // From one child to another nothing of the first stays on the page while the second is awaited.
  remountDeps: ({ params }) => params.childId,
  component: lazyRouteComponent(() => import('./eco-map/EcoMapPage.tsx'), 'EcoMapPage'),
})

const signedInAgainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in-again',
  component: lazyRouteComponent(() => import('./access/SignedInAgainPage.tsx'), 'SignedInAgainPage'),
})

const packsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/packs',
  component: lazyRouteComponent(() => import('./panel-packs/PanelPacksPage.tsx'), 'PanelPacksPage'),
})

const packRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/packs/$packId',
  validateSearch: packSearch,
  component: lazyRouteComponent(() => import('./panel-packs/PanelPackPage.tsx'), 'PanelPackPage'),
})

const emergencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/emergency',
  validateSearch: emergencySearch,
  component: lazyRouteComponent(() => import('./access/break-glass/EmergencyPage.tsx'), 'EmergencyPage'),
})

const breakGlassRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/break-glass',
  validateSearch: usesSearch,
  component: lazyRouteComponent(() => import('./access/break-glass/BreakGlassPage.tsx'), 'BreakGlassPage'),
})

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit/AuditPage.tsx'), 'AuditPage'),
})

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users',
  validateSearch: usersSearch,
  component: lazyRouteComponent(() => import('./access/users/UsersPage.tsx'), 'UsersPage'),
})

const userRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/$userId',
  component: lazyRouteComponent(() => import('./access/users/UserPage.tsx'), 'UserPage'),
})

const newUserRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-user',
  component: lazyRouteComponent(() => import('./access/users/NewUserPage.tsx'), 'NewUserPage'),
})

const machinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/machines',
  component: lazyRouteComponent(() => import('./access/machines/MachinesPage.tsx'), 'MachinesPage'),
})

const machineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/machines/$machineId',
  component: lazyRouteComponent(() => import('./access/machines/MachinePage.tsx'), 'MachinePage'),
})

const newMachineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-machine',
  component: lazyRouteComponent(() => import('./access/machines/NewMachinePage.tsx'), 'NewMachinePage'),
})

const holdersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/holders',
  component: lazyRouteComponent(() => import('./access/holders/HoldersPage.tsx'), 'HoldersPage'),
})

const professionalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/professionals',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./professionals/ProfessionalsPage.tsx'), 'ProfessionalsPage'),
})

const professionalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/professionals/$professionalId',
  component: lazyRouteComponent(() => import('./professionals/ProfessionalPage.tsx'), 'ProfessionalPage'),
})

const handOverRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/professionals/$professionalId/hand-over',
  component: lazyRouteComponent(() => import('./professionals/hand-over/HandOverPage.tsx'), 'HandOverPage'),
})

const mergeProfessionalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/professionals/$professionalId/merge',
  validateSearch: mergeSearch,
  component: lazyRouteComponent(
    () => import('./professionals/merge/MergeProfessionalPage.tsx'),
    'MergeProfessionalPage',
  ),
})

const mergeAgencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agencies/$agencyId/merge',
  validateSearch: mergeSearch,
  component: lazyRouteComponent(() => import('./professionals/merge/MergeAgencyPage.tsx'), 'MergeAgencyPage'),
})

const newProfessionalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-professional',
  component: lazyRouteComponent(
    () => import('./professionals/NewProfessionalPage.tsx'),
    'NewProfessionalPage',
  ),
})

const agenciesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agencies',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./professionals/AgenciesPage.tsx'), 'AgenciesPage'),
})

const agencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agencies/$agencyId',
  component: lazyRouteComponent(() => import('./professionals/AgencyPage.tsx'), 'AgencyPage'),
})

const newAgencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-agency',
  component: lazyRouteComponent(() => import('./professionals/NewAgencyPage.tsx'), 'NewAgencyPage'),
})

const rolesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./professionals/RolesPage.tsx'), 'RolesPage'),
})

const panelsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/panels',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./professionals/PanelsPage.tsx'), 'PanelsPage'),
})

/** The pages and their addresses. What a page shows is in its address, so that a link shows the same to another. */
export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([
      directoryRoute,
      newChildRoute,
      ecoMapRoute,
      signedInAgainRoute,
      packsRoute,
      packRoute,
      emergencyRoute,
      breakGlassRoute,
      auditRoute,
      usersRoute,
      userRoute,
      newUserRoute,
      machinesRoute,
      machineRoute,
      newMachineRoute,
      holdersRoute,
      professionalsRoute,
      professionalRoute,
      handOverRoute,
      mergeProfessionalRoute,
      mergeAgencyRoute,
      newProfessionalRoute,
      agenciesRoute,
      agencyRoute,
      newAgencyRoute,
      rolesRoute,
      panelsRoute,
    ]),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: Fault,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: PageLoading,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
