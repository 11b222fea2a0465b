import { conversationModel } from '@anteroom/bot/inbox/conversations.ts'
import { inboxModel } from '@anteroom/bot/inbox/inbox.ts'
import { accessLogStore } from '@anteroom/store/access-log.ts'
import { alertStore } from '@anteroom/store/alerts.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import type { Database } from '@anteroom/store/connection.ts'
import { dayFiguresStore } from '@anteroom/store/day-figures.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { linkStore } from '@anteroom/store/links.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { oneTimeLinkStore } from '@anteroom/store/one-time-links.ts'
import { queueReads } from '@anteroom/store/queues.ts'
import { quoteStore } from '@anteroom/store/quotes.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { sessionStore } from '@anteroom/store/sessions.ts'
import { staffStore } from '@anteroom/store/staff.ts'

/**
 * Each of these declares its collections, with the indexes that its service builds at the start. A test reads the files
 * of all services and fails where one with an index is not among them.
 */
const declare = [
  accessLogStore,
  alertStore,
  (database: Database) => codeStore(database, ''),
  conversationModel,
  dayFiguresStore,
  heldBackStore,
  inboxModel,
  linkStore,
  mailTestStore,
  oneTimeLinkStore,
  queueReads,
  quoteStore,
  sendCounts,
  sessionStore,
  staffStore,
]

export function declareIndexes(database: Database): void {
  for (const one of declare) one(database)
}

/** The indexes that are declared and not there, as `collection (fields)`; one that is there alone is left alone. */
export async function pendingIndexes(database: Database): Promise<string[]> {
  declareIndexes(database)
  const pending = await Promise.all(
    database.modelNames().map(async (name) => {
      const model = database.model(name)
      const { toCreate } = await model.diffIndexes()
      return toCreate.map((fields) => `${model.collection.name} (${Object.keys(fields).join(', ')})`)
    }),
  )
  return pending.flat().sort()
}
