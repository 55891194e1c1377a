/** The two looks, day and night, as antd's design tokens. Our own tokens stand beside them in tokens.css. */
import { theme, type ThemeConfig } from 'antd'

export const LOOKS = ['light', 'dark'] as const
export type Look = (typeof LOOKS)[number]

const FONT = 'var(--font)'

const COLOURS = {
  light: {
    colorPrimary: '#17685b', colorLink: '#17685b', colorInfo: '#28548f', colorError: '#b0281c', colorWarning: '#835600', colorSuccess: '#17685b',
    colorTextBase: '#1d2a2b', colorBgBase: '#fffdf9', colorBgLayout: '#f5f3ee', colorBorder: '#cbc5b8', colorBorderSecondary: '#e4dfd5',
    colorTextDescription: '#667170', colorTextPlaceholder: '#5f6a69',
  },
  dark: {
    colorPrimary: '#7cc9b7', colorLink: '#7cc9b7', colorInfo: '#93b8ef', colorError: '#ff9485', colorWarning: '#e8bb62', colorSuccess: '#7cc9b7',
    colorTextBase: '#e9ece8', colorBgBase: '#192224', colorBgLayout: '#11181a', colorBgContainer: '#192224', colorBgElevated: '#202b2d',
    colorBorder: '#3d4b4d', colorBorderSecondary: '#283436', colorTextDescription: '#93a09d', colorTextPlaceholder: '#93a09d', colorTextLightSolid: '#08221d',
  },
} as const

/** What one may only look at is still read. */
const READ_ONLY = { light: { colorTextDisabled: '#4a5758' }, dark: { colorTextDisabled: '#b7c1be' } } as const

export function themeOf(look: Look): ThemeConfig {
  const fixed = READ_ONLY[look]
  return {
    algorithm: look === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: `wl-${look}` },
    hashed: false,
    zeroRuntime: true,
    token: {
      ...COLOURS[look], fontFamily: FONT, fontSize: 14, controlHeight: 30, borderRadius: 6, wireframe: false,
      boxShadowSecondary: '0 6px 24px rgb(0 0 0 / 18%)', motionDurationMid: '0.12s', motionDurationSlow: '0.16s',
    },
    components: { Checkbox: fixed, Input: fixed, InputNumber: fixed, Select: fixed },
  }
}
