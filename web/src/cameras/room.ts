/** What every step of one camera's room works on. */
import type { Me } from '../api/session'
import type { CameraPage } from './asking'
import type { Board, Saved, Step } from './drawing'
import type { Asked } from './wishes'

export interface Room { page: CameraPage; me: Me; board: Board; draw: (step: Step) => void; asked: Asked; ask: (asked: Asked) => void }

export const savedOf = ({ zones, revision }: CameraPage): Saved => ({ zones, revision })
