import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { type ComponentType, lazy } from 'react'

type Section = {
  /** Its address is `/admin/` and this. */
  path: string
  name: (texts: AdminTexts) => string
  Page: ComponentType
}

/** The administrator's pages in the order in which a clinic is set up. Each is loaded when it is opened. */
export const sections: Section[] = [
  {
    path: 'clinic',
    name: ({ sections: names }) => names.clinic,
    Page: lazy(async () => ({ default: (await import('./clinic-page.tsx')).ClinicPage })),
  },
  {
    path: 'doctors',
    name: ({ sections: names }) => names.doctors,
    Page: lazy(async () => ({ default: (await import('./doctors-page.tsx')).DoctorsPage })),
  },
  {
    path: 'staff',
    name: ({ sections: names }) => names.staff,
    Page: lazy(async () => ({ default: (await import('./staff-page.tsx')).StaffPage })),
  },
  {
    path: 'reports',
    name: ({ reports }) => reports.title,
    Page: lazy(async () => ({ default: (await import('./reports.tsx')).Reports })),
  },
  {
    path: 'channels',
    name: ({ sections: names }) => names.channels,
    Page: lazy(async () => ({ default: (await import('./channels-page.tsx')).ChannelsPage })),
  },
  {
    path: 'alerts',
    name: ({ alertRules }) => alertRules.title,
    Page: lazy(async () => ({ default: (await import('./alert-rules-page.tsx')).AlertRulesPage })),
  },
  {
    path: 'wording',
    name: ({ alertWording }) => alertWording.title,
    Page: lazy(async () => ({ default: (await import('./alert-wording-page.tsx')).AlertWordingPage })),
  },
  {
    path: 'go-live',
    name: ({ sections: names }) => names.goLive,
    Page: lazy(async () => ({ default: (await import('./go-live-page.tsx')).GoLivePage })),
  },
  {
    path: 'retention',
    name: ({ retention }) => retention.title,
    Page: lazy(async () => ({ default: (await import('./retention-page.tsx')).RetentionPage })),
  },
  {
    path: 'audit',
    name: ({ audit }) => audit.title,
    Page: lazy(async () => ({ default: (await import('./audit.tsx')).Audit })),
  },
]
