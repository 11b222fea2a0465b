import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import type { AlertWording } from '@anteroom/contracts/alert-wording.ts'
import type { ChannelFault } from '@anteroom/contracts/answers.ts'
import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { KeepDays } from '@anteroom/contracts/keep.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { Schema } from 'mongoose'
import { type Database, isDuplicateKey } from './connection.ts'

/** Who changed a setting, to what, and when. */
type Change = { at: Instant; by: string; webBookings: WebBookings }

type Saved = { at: Instant; by: string }

/** The settings that administrators save as a whole, each with its own revision. */
type Savable = { details: ClinicDetails; alertRules: AlertRules; alertWording: AlertWording; keep: KeepDays }
type SavableName = keyof Savable

/** A setting as it is stored. `rev`: + 1 with each save, 0 before the first. */
export type SavedSetting<Name extends SavableName> = { value: Savable[Name] | null; rev: number; saved: Saved | null }

/** An address that a member of staff has shown to be their own: in trial mode messages go to these alone. */
export type TestAddress = { channel: Channel; address: string; by: string; at: Instant }

/** Channels whose providers do not take our credentials, or do not answer. */
export type ChannelFaults = { [of in Channel]?: ChannelFault }

/** What somebody sends from their own phone to show that it is theirs. */
type TestCode = { digest: string; by: string; expiresAt: Instant }

/** Collection `clinic`: one document with what staff set while the clinic runs. */
type StoredClinic = {
  _id: string
  webBookings?: WebBookings
  changes?: Change[]
  details?: ClinicDetails
  /** + 1 with each save; absent before the first. */
  detailsRev?: number
  detailsSaved?: Saved
  alertRules?: AlertRules
  alertRulesRev?: number
  alertRulesSaved?: Saved
  alertWording?: AlertWording
  alertWordingRev?: number
  alertWordingSaved?: Saved
  keep?: KeepDays
  keepRev?: number
  keepSaved?: Saved
  /** Since when and by whom messages are held back. Null or absent: the clinic is live. */
  trial?: Saved | null
  wentLive?: Saved
  testAddresses?: TestAddress[]
  testCodes?: TestCode[]
  /** By which channels the workers send, as they last said. */
  channels?: Channel[]
  /** What providers last said is wrong with some channels. */
  channelFaults?: ChannelFaults
}

/** What staff have set, and the last change; null: nobody has changed anything yet. */
export type ClinicSettings = {
  webBookings: WebBookings
  lastChange: Change | null
  details: SavedSetting<'details'>
  alertRules: SavedSetting<'alertRules'>
  alertWording: SavedSetting<'alertWording'>
  keep: SavedSetting<'keep'>
  trial: Saved | null
  wentLive: Saved | null
  testAddresses: TestAddress[]
  channels: Channel[]
  channelFaults: ChannelFaults
}

const THE_CLINIC = 'clinic'
/** Older changes are forgotten. */
const KEPT_CHANGES = 100
const KEPT_TEST_CODES = 20
const KEPT_TEST_ADDRESSES = 50

const schema = new Schema<StoredClinic>(
  {
    _id: String,
    webBookings: String,
    changes: { type: [Schema.Types.Mixed], default: undefined },
    details: Schema.Types.Mixed,
    detailsRev: Number,
    detailsSaved: Schema.Types.Mixed,
    alertRules: Schema.Types.Mixed,
    alertRulesRev: Number,
    alertRulesSaved: Schema.Types.Mixed,
    alertWording: Schema.Types.Mixed,
    alertWordingRev: Number,
    alertWordingSaved: Schema.Types.Mixed,
    keep: Schema.Types.Mixed,
    keepRev: Number,
    keepSaved: Schema.Types.Mixed,
    trial: Schema.Types.Mixed,
    wentLive: Schema.Types.Mixed,
    testAddresses: { type: [Schema.Types.Mixed], default: undefined },
    testCodes: { type: [Schema.Types.Mixed], default: undefined },
    channels: { type: [String], default: undefined },
    channelFaults: Schema.Types.Mixed,
  },
  { collection: 'clinic', versionKey: false, minimize: false },
)

const savedIn = <Name extends SavableName>(stored: StoredClinic | null, name: Name): SavedSetting<Name> => ({
  value: (stored?.[name] as Savable[Name] | undefined) ?? null,
  rev: stored?.[`${name}Rev`] ?? 0,
  saved: stored?.[`${name}Saved`] ?? null,
})

/** The settings that staff change at run time. */
export function clinicStore(database: Database) {
  const model = database.model('Clinic', schema)
  return {
    async load(): Promise<ClinicSettings> {
      const stored = await model.findById(THE_CLINIC).lean<StoredClinic | null>()
      return {
        webBookings: stored?.webBookings ?? 'on',
        lastChange: stored?.changes?.at(-1) ?? null,
        details: savedIn(stored, 'details'),
        alertRules: savedIn(stored, 'alertRules'),
        alertWording: savedIn(stored, 'alertWording'),
        keep: savedIn(stored, 'keep'),
        trial: stored?.trial ?? null,
        wentLive: stored?.wentLive ?? null,
        testAddresses: stored?.testAddresses ?? [],
        channels: stored?.channels ?? [],
        channelFaults: stored?.channelFaults ?? {},
      }
    },

    async setWebBookings(change: Change): Promise<void> {
      await model.updateOne(
        { _id: THE_CLINIC },
        {
          $set: { webBookings: change.webBookings },
          $push: { changes: { $each: [change], $slice: -KEPT_CHANGES } },
        },
        { upsert: true },
      )
    },

    beginTrial: (trial: Saved) => model.updateOne({ _id: THE_CLINIC }, { $set: { trial } }, { upsert: true }),
    goLive: (wentLive: Saved) =>
      model.updateOne({ _id: THE_CLINIC, trial: { $ne: null } }, { $set: { trial: null, wentLive } }),

    addTestCode: (code: TestCode) =>
      model.updateOne(
        { _id: THE_CLINIC },
        { $push: { testCodes: { $each: [code], $slice: -KEPT_TEST_CODES } } },
        { upsert: true },
      ),

    /** Makes this a test address by a code, which is used up. False: there is no such code any more. */
    async useTestCode(digest: string, { channel, address, at }: Omit<TestAddress, 'by'>): Promise<boolean> {
      const stored = await model.findById(THE_CLINIC).lean<StoredClinic | null>()
      const code = stored?.testCodes?.find((one) => one.digest === digest && one.expiresAt > at)
      if (code === undefined) return false
      const added: TestAddress = { channel, address, by: code.by, at }
      const used = await model.updateOne(
        { _id: THE_CLINIC, 'testCodes.digest': digest },
        {
          $pull: { testCodes: { digest } },
          $push: { testAddresses: { $each: [added], $slice: -KEPT_TEST_ADDRESSES } },
        },
      )
      return used.matchedCount === 1
    },

    /** Makes this a test address; safe to repeat. */
    addTestAddress: (added: TestAddress) =>
      model.updateOne(
        {
          _id: THE_CLINIC,
          testAddresses: { $not: { $elemMatch: { channel: added.channel, address: added.address } } },
        },
        { $push: { testAddresses: { $each: [added], $slice: -KEPT_TEST_ADDRESSES } } },
      ),

    noteChannels: (channels: Channel[]) =>
      model.updateOne({ _id: THE_CLINIC }, { $set: { channels } }, { upsert: true }),

    async noteChannelFaults(channelFaults: ChannelFaults): Promise<void> {
      await model.updateOne({ _id: THE_CLINIC }, { $set: { channelFaults } }, { upsert: true })
    },

    /** Saves a setting over its revision `rev`. False: somebody else has saved it since, and nothing happened. */
    async save<Name extends SavableName>(
      name: Name,
      value: Savable[Name],
      { rev, ...saved }: Saved & { rev: number },
    ): Promise<boolean> {
      const revision = `${name}Rev`
      const change = { $set: { [name]: value, [revision]: rev + 1, [`${name}Saved`]: saved } }
      if (rev > 0) return (await model.updateOne({ _id: THE_CLINIC, [revision]: rev }, change)).matchedCount === 1
      try {
        const first = { _id: THE_CLINIC, [revision]: { $exists: false } }
        await model.updateOne(first, change, { upsert: true })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
  }
}

export type ClinicStore = ReturnType<typeof clinicStore>
