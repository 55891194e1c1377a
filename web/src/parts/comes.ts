/** Whether what did not show is still to come: the brain has not got it yet, or could not be asked just now. */
const COMES: ReadonlySet<number> = new Set([204, 401, 408, 429])

export async function comes(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address)
    // Only how it answers is wanted, not the clip once more.
    await answer.body?.cancel()
    return COMES.has(answer.status) || answer.status >= 500
  } catch {
    return true
  }
}
