/** Large type, for reading at arm's length in the rain; remembered on this phone. */
const KEPT = 'wanglou.large'

export function isLarge(): boolean {
  try {
    return localStorage.getItem(KEPT) === 'yes'
  } catch {
    return false // storage may be forbidden
  }
}

export function showType(): void {
  document.documentElement.dataset['type'] = isLarge() ? 'large' : 'normal'
}

export function chooseLarge(large: boolean): void {
  try {
    localStorage.setItem(KEPT, large ? 'yes' : 'no')
  } catch {
    // not remembered
  }
  document.documentElement.dataset['type'] = large ? 'large' : 'normal'
}
