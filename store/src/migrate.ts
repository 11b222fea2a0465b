import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { mongo } from 'mongoose'
import { oneForm } from './migrations/001-one-form.ts'
import { idsNotUnique } from './migrations/002-ids-not-unique.ts'
import { SCHEMA_VERSION, schemaIn, schemaOf, THE_SCHEMA } from './schema.ts'

type Db = mongo.Db

/**
 * Brings everything that is stored from the form before to the next one. It may be killed at any write and is run again
 * from its start then, so each of its writes may be made twice. It is never changed once it was released, and imports
 * nothing that will be.
 */
type Migration = { about: string; run: (db: Db) => Promise<void> }

/** In order: the first one leads to form 1. */
const migrations: Migration[] = [oneForm, idsNotUnique]

/** A process that has not renewed its lock for this long has died. */
const LOCK_MS = 30_000

/** `askEveryMs`: how often somebody who waits for the lock asks for it. */
type Options = { say: (line: string) => void; askEveryMs?: number }

/**
 * Brings what is stored to the form that this program needs, step by step; one process at a time, the others wait.
 * Throws a sentence for what is newer than this program.
 */
export async function migrate(db: Db, { say, askEveryMs = 500 }: Options): Promise<void> {
  const by = randomUUID()
  const lockUntil = () => ({ by, until: new Date(Date.now() + LOCK_MS) })
  const schema = schemaIn(db)
  const versionNow = async () => (await schemaOf(db)).version

  async function lock(): Promise<boolean> {
    const isFree = { $or: [{ lock: { $exists: false } }, { 'lock.until': { $lte: new Date() } }] }
    return (await schema.updateOne({ ...THE_SCHEMA, ...isFree }, { $set: { lock: lockUntil() } })).matchedCount === 1
  }

  const first = await versionNow()
  if (first > SCHEMA_VERSION)
    throw new Error(
      `What is stored has form ${first}, written by a newer version of Anteroom; this version knows ${SCHEMA_VERSION} and cannot go back. Start that version again, or restore a backup from before the upgrade.`,
    )
  if (first === SCHEMA_VERSION) return
  for (let isSaid = false; !(await lock()); isSaid = true) {
    if (!isSaid) say('Another process migrates. Waiting for it.')
    await pause(askEveryMs)
  }
  const mine = { ...THE_SCHEMA, 'lock.by': by }
  const renewing = setInterval(() => {
    schema.updateOne(mine, { $set: { lock: lockUntil() } }).catch(() => {})
  }, LOCK_MS / 3)
  try {
    for (let version = await versionNow(); version < SCHEMA_VERSION; version += 1) {
      const { about, run } = migrations[version] as Migration
      say(`Form ${version + 1}: ${about}.`)
      await run(db)
      // The process that took over the lock does the same work and reaches the same end.
      await schema.updateOne({ ...THE_SCHEMA, version }, { $set: { version: version + 1 } })
    }
  } finally {
    clearInterval(renewing)
    await schema.updateOne(mine, { $unset: { lock: 1 } })
  }
}
