/** What every picture of the surroundings is given: the map, the plan and the list. */
import type { Incident, OpenIncident, Pattern, PlanPage, Surroundings } from '../../api/types'

export interface WhereGiven {
  surroundings: Surroundings; plans: readonly PlanPage[]; patterns: readonly Pattern[]; open: readonly OpenIncident[]
  /** Null: everything at once, from above. */
  incident: Incident | null
}
