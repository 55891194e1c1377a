/** Which address shows which room; every room is loaded when it is first entered. */
import { createBrowserRouter, type RouteObject } from 'react-router'

import { Broken } from './Broken'
import { Lost } from './Lost'
import { Shell } from './Shell'

const rooms: RouteObject[] = [
  { path: '/desk', lazy: async () => ({ Component: (await import('../desk/Desk')).Desk }) },
  { path: '/desk/incidents/:incidentId', lazy: async () => ({ Component: (await import('../desk/Desk')).Desk }) },
  { path: '/notices', lazy: async () => ({ Component: (await import('../notices/NoticesRoom')).NoticesRoom }) },
  { path: '/tally', lazy: async () => ({ Component: (await import('../tally/TallyRoom')).TallyRoom }) },
  { path: '/roster', lazy: async () => ({ Component: (await import('../roster/RosterRoom')).RosterRoom }) },
  { path: '/disputes', lazy: async () => ({ Component: (await import('../disputes/DisputesRoom')).DisputesRoom }) },
  { path: '/cameras/*', lazy: async () => ({ Component: (await import('../cameras/Cameras')).Cameras }) },
  { path: '/rounds', lazy: async () => ({ Component: (await import('../rounds/RoundsRoom')).RoundsRoom }) },
  { path: '/places', lazy: async () => ({ Component: (await import('../places/Places')).Places }) },
  { path: '*', element: <Lost /> },
]

const routes: RouteObject[] = [
  {
    element: <Shell />,
    hydrateFallbackElement: <></>,
    errorElement: <Broken />,
    // Once more inside the frame: who meets a room that does not open can still go to another.
    children: [{ errorElement: <Broken />, children: rooms }],
  },
  // Without the staff's frame: nobody works here, it hangs on a wall.
  { path: '/wall', lazy: async () => ({ Component: (await import('../wall/Wall')).Wall }), hydrateFallbackElement: <></>, errorElement: <Broken /> },
]

export const makeRouter = (): ReturnType<typeof createBrowserRouter> => createBrowserRouter(routes)
