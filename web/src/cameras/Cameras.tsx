/** The rooms of the cameras: all of them, a new one, one of them. */
import './cameras.css'

import type { ReactNode } from 'react'
import { Outlet, Route, Routes, useOutletContext } from 'react-router'

import type { Me } from '../api/session'
import { Lost } from '../app/Lost'
import { AddCamera } from './AddCamera'
import { useCameraNews } from './asking'
import { CameraList } from './CameraList'
import { CameraRoom } from './CameraRoom'

export function Cameras(): ReactNode {
  const me = useOutletContext<Me>()
  useCameraNews()
  return (
    <Routes>
      <Route element={<Outlet context={me} />}>
        <Route index element={<CameraList />} />
        <Route path="new" element={<AddCamera />} />
        <Route path=":cameraId/:tab?" element={<CameraRoom />} />
        <Route path="*" element={<Lost />} />
      </Route>
    </Routes>
  )
}
