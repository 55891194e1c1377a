/** How the duty desk asks for a view; a patrol asks by their task. */
import { api, take } from '../../api/client'
import type { View } from './connecting'

export const look = (camera: string, offer: string | null, incident: string | null = null): Promise<View> =>
  take(api.POST('/api/v1/cameras/{camera_id}/live-views', { params: { path: { camera_id: camera } }, body: { offer, incident_id: incident } }))
