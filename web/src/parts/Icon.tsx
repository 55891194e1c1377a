/** The house's drawings, the same as on the pages the brain draws itself. */
import type { ReactNode } from 'react'

const PATHS = {
  camera: 'M3 8.5 15.5 5l1.6 5.6L4.6 14zM17 8.2l3.5-1 .8 2.8-3.5 1M8 13.5V18H3.5M3.5 15.5v5',
  resident: 'M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 20c.6-4 3.3-6 7-6s6.4 2 7 6',
  patrol: 'M12 3l7 2.5v5.5c0 4.5-2.8 8-7 10-4.2-2-7-5.5-7-10V5.5zM9 12l2.2 2.2L15.2 10',
  officer: 'M5 4h3.5l1.7 4.3-2.1 1.5a11 11 0 0 0 6.1 6.1l1.5-2.1L20 15.5V19a1.5 1.5 0 0 1-1.6 1.5C10.6 20 4 13.4 3.5 5.6A1.5 1.5 0 0 1 5 4z',
  sensor: 'M14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM7.8 16.2a6 6 0 0 1 0-8.4M16.2 7.8a6 6 0 0 1 0 8.4M5 19a10 10 0 0 1 0-14M19 5a10 10 0 0 1 0 14',
  indicator: 'M4 20h16M7 16v-4M12 16V7M17 16v-6',
  clock: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 7.5V12l3 2',
  pin: 'M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 1 0-13 0c0 3 2 6.4 6.5 11zM14.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  again: 'M19.5 9A8 8 0 0 0 5.4 7.6L4 9.4M4 4.5v4.9h4.9M4.5 15a8 8 0 0 0 14.1 1.4l1.4-1.8M20 19.5v-4.9h-4.9',
  next: 'M10 6l6 6-6 6',
  back: 'M14 6l-6 6 6 6',
  undo: 'M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  photo: 'M4 8h4l1.5-2.5h5L16 8h4v11H4zM15.3 13a3.3 3.3 0 1 1-6.6 0 3.3 3.3 0 0 1 6.6 0z',
  task: 'M7 4.5h10v16H7zM10 9h4M10 12.5h4M10 16h2.5',
  mic: 'M9 6a3 3 0 0 1 6 0v5.5a3 3 0 0 1-6 0zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3M9 21h6',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  mute: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9.5l5 5M20.5 9.5l-5 5',
  person: 'M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 20c.6-4 3.3-6 7-6s6.4 2 7 6',
  desk: 'M3.5 5h17v11h-17zM9 20h6M12 16v4',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  tower: 'M12 2 3 7.2c2.6.4 3.9.2 5.2-.3v2.9h7.6V6.9c1.3.5 2.6.7 5.2.3zM9.4 11.2 7.1 21.8h2.3l.5-2.6h4.2l.5 2.6h2.3l-2.3-10.6z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
