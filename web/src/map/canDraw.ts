/** MapLibre needs WebGL 2; old office machines, remote desktops and old phones may have none. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
