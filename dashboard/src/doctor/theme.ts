import { type CSSVariablesResolver, createTheme } from '@mantine/core'

/** The green and red of the patient pages, from light to dark, and the greys of their dark mode. */
export const theme = createTheme({
  primaryColor: 'clinic',
  primaryShade: { light: 7, dark: 7 },
  colors: {
    clinic: [
      '#e4f1ee',
      '#cfe6e1',
      '#a6d3ca',
      '#79bfb2',
      '#53ac9d',
      '#359a8a',
      '#1b8477',
      '#0b6b61',
      '#075a52',
      '#034842',
    ],
    dark: [
      '#e9efee',
      '#c6d1d0',
      '#a5b4b4',
      '#8b9c9c',
      '#3c4d50',
      '#2b3a3d',
      '#223033',
      '#1a2426',
      '#151d1f',
      '#11181a',
    ],
    alarm: [
      '#fdecec',
      '#f9d9d9',
      '#ffb9b6',
      '#ff9e9b',
      '#d96565',
      '#c94747',
      '#b83439',
      '#a3242b',
      '#8a1c23',
      '#70151b',
    ],
  },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Mantine's dimmed grey and its red have too little contrast for WCAG AA on our backgrounds. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#a3242b',
    '--mantine-color-dimmed': '#526163',
    '--mantine-color-body': '#fff',
    '--ground': '#f6f4ef',
    '--long-wait': '#7a5000',
  },
  dark: {
    '--mantine-color-error': '#ff9e9b',
    '--mantine-color-alarm-light-color': '#ff9e9b',
    '--mantine-color-dimmed': '#a5b4b4',
    '--mantine-color-body': '#1a2426',
    '--ground': '#11181a',
    '--long-wait': '#ffc670',
  },
})
