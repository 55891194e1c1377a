/** One at a time, also within one tick: keys come faster than a page can grey its buttons. */

/** Runs what it is given, or answers false at once where something still runs. */
export type Alone = (act: () => Promise<boolean>) => Promise<boolean>

export function oneAtATime(): Alone {
  let running = false
  return async (act) => {
    if (running) return false
    running = true
    try {
      return await act()
    } finally {
      running = false
    }
  }
}
