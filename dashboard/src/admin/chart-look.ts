import type { Language } from '@anteroom/contracts/status.ts'
import type { ChartOptions } from 'chart.js'
import { useSyncExternalStore } from 'react'
import { localeOf } from '../ui/clinic-time.ts'

/** What a variable of the style sheets is now. */
export const colour = (variable: string) => getComputedStyle(document.documentElement).getPropertyValue(variable).trim()

/** Not by the kit's own hook: shared with it, a part of the kit would weigh more on the doctors' page. */
const DARK = '(prefers-color-scheme: dark)'
const isDark = () => matchMedia(DARK).matches
const onScheme = (changed: () => void) => {
  const query = matchMedia(DARK)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/**
 * How charts look to readers of that language, in the colours of the moment. They are drawn again when the scheme
 * changes.
 */
export function useChartOptions(language: Language) {
  useSyncExternalStore(onScheme, isDark)
  return (isStacked: boolean): ChartOptions<'bar'> & ChartOptions<'line'> => {
    const isRightToLeft = language === 'ar'
    const ink = colour('--mantine-color-text')
    const scale = { ticks: { color: ink, precision: 0 }, grid: { color: colour('--mantine-color-default-border') } }
    return {
      animation: false,
      locale: localeOf(language),
      maintainAspectRatio: false,
      scales: {
        x: { ...scale, stacked: isStacked, reverse: isRightToLeft },
        y: { ...scale, stacked: isStacked, beginAtZero: true, position: isRightToLeft ? 'right' : 'left' },
      },
      plugins: { legend: { rtl: isRightToLeft, labels: { color: ink } }, tooltip: { rtl: isRightToLeft } },
    }
  }
}
