import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import { type AlertWording, noWording } from '@anteroom/contracts/alert-wording.ts'
import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { KeepDays } from '@anteroom/contracts/keep.ts'
import type { ClinicStore } from './clinic.ts'

type Parts = { store: Pick<ClinicStore, 'load'>; defaults: ClinicDetails }

/** How often each process asks what an administrator has changed, in milliseconds. */
export const REFRESH_DETAILS_MS = 2_000

/**
 * What administrators have saved, as last read: what the clinic is called, where it is and by which clock it lives,
 * when alerts go and what they say, and for how long things are kept. Until one has, the details are what the
 * environment says.
 */
export function clinicDetails({ store, defaults }: Parts) {
  let known = defaults
  let alertRules: AlertRules | null = null
  let wording = noWording
  let keep: KeepDays | null = null
  /** Null: the clinic is live; undefined: not read yet. */
  let trial: { addresses: Set<string> } | null | undefined

  async function refresh(): Promise<void> {
    const { details, alertRules: rules, alertWording, keep: kept, trial: isTrial, testAddresses } = await store.load()
    known = details.value ?? defaults
    alertRules = rules.value
    wording = alertWording.value ?? noWording
    keep = kept.value
    trial = isTrial && { addresses: new Set(testAddresses.map(contactKey)) }
  }

  return {
    current: (): ClinicDetails => known,
    /** By this zone days begin and end. */
    get timeZone(): string {
      return known.timeZone
    },
    /** Null: no administrator has set them, and the environment counts. */
    alertRules: (): AlertRules | null => alertRules,
    /** Null: likewise. */
    keep: (): KeepDays | null => keep,
    /** The clinic's own words for its alerts, where it has some. */
    wording: (): AlertWording => wording,
    isTrial: (): boolean => Boolean(trial),
    refresh,
    /** True if trial mode holds back a message to this address, because staff have not shown that it is theirs. */
    async isHeldBack(contact: Contact): Promise<boolean> {
      if (trial === undefined) await refresh()
      if (!trial) return false
      // Staff may have shown it a moment ago.
      if (!trial.addresses.has(contactKey(contact))) await refresh()
      return Boolean(trial) && !trial.addresses.has(contactKey(contact))
    },
  }
}

export type ClinicDetailsNow = ReturnType<typeof clinicDetails>

/** What the environment says of the clinic. */
export const detailsOf = (environment: {
  CLINIC_NAME: string
  CLINIC_ADDRESS?: string | undefined
  CLINIC_PHONE?: string | undefined
  CLINIC_TIMEZONE: string
  EMERGENCY_NUMBER?: string | undefined
}): ClinicDetails => ({
  name: environment.CLINIC_NAME,
  names: {},
  timeZone: environment.CLINIC_TIMEZONE,
  country: null,
  phone: environment.CLINIC_PHONE ?? null,
  address: environment.CLINIC_ADDRESS ?? null,
  emergencyNumber: environment.EMERGENCY_NUMBER ?? null,
  language: 'en',
})

/** When alerts are sent as the environment says, with our defaults for the rest. */
export const alertRulesOf = (environment: {
  NEARLY_AHEAD: number
  QUIET_HOURS: AlertRules['quietHours']
}): AlertRules => ({
  nearlyAhead: environment.NEARLY_AHEAD,
  nearlyMinutes: null,
  delayMinutes: 5,
  quietHours: environment.QUIET_HOURS,
})
