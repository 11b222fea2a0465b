import type { Language } from '@anteroom/contracts/status.ts'
import { useComputedColorScheme } from '@mantine/core'
import type { ChartOptions } from 'chart.js'
import { localeOf } from '../ui/clinic-time.ts'

/** What a variable of the style sheets is now. */
export const colour = (variable: string) => getComputedStyle(document.documentElement).getPropertyValue(variable).trim()

/** How charts look to readers of that language, in the colours of the moment. They are drawn again when the scheme changes. */
export function useChartOptions(language: Language) {
  useComputedColorScheme('light')
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
