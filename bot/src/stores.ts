import { clinicStore } from '@anteroom/store/clinic.ts'
import { clinicDetails, detailsOf } from '@anteroom/store/clinic-details.ts'
import { createIndexes, type Database } from '@anteroom/store/connection.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import type { Config } from './config.ts'
import { conversationStore } from './inbox/conversations.ts'
import { inboxStore } from './inbox/inbox.ts'
import { sealWith } from './inbox/seal.ts'

/** The collections as the bot uses them, and the clinic's details. Reads and writes nothing by itself. */
export function openStores(database: Database, config: Config) {
  const { SEAL_KEY, SEAL_KEY_PREVIOUS, BOT_API_KEY } = config
  // Before SEAL_KEY existed, BOT_API_KEY was used in its place.
  const seal = sealWith(SEAL_KEY, SEAL_KEY_PREVIOUS ? [SEAL_KEY_PREVIOUS, BOT_API_KEY] : [BOT_API_KEY])
  const inbox = inboxStore(database, seal)
  const conversations = conversationStore(database, seal)
  const counts = sendCounts(database)
  const heldBack = heldBackStore(database)
  return {
    inbox,
    conversations,
    counts,
    heldBack,
    details: clinicDetails({ store: clinicStore(database), defaults: detailsOf(config) }),
    createIndexes: () => createIndexes([inbox, conversations, counts, heldBack]),
  }
}
