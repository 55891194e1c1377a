/** A refusal of the brain, as RFC 9457 has it: what happened in both languages, and a code to act on. */
import type { components } from '../generated/schema'
import type { Both } from '../text/texts'

type Body = components['schemas']['ProblemBody']

export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: Both | null
  readonly fields: readonly string[]

  constructor(status: number, body: Partial<Body> | null) {
    super(body?.code ?? `status ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = body?.code ?? 'unknown'
    this.detail = body?.detail ?? null
    this.fields = (body?.fields ?? []).map((each) => each.field)
  }

  /** Somebody else was faster, or the state no longer allows it: the fresh state is the answer. */
  get stale(): boolean {
    return this.status === 409
  }
}

/** The brain was not reached at all. */
export class Unreached extends Error {
  constructor() {
    super('the brain was not reached')
    this.name = 'Unreached'
  }
}
