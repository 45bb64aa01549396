// Defines constraints and indexes in Neo4j, also while other processes define the same ones.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from 'neo4j-driver'
import { unavailable } from '../errors.ts'
import { isDefined, isWorthRepeating } from './neo4j-errors.ts'
import { retryConflicts } from './retry.ts'

const awaiting = /^CALL db\.awaitIndexes\((\d+)\)$/
const lookEveryMs = 200

/** Runs one statement of a migration. Another process may have defined the same in the same moment: then the next try finds it there. */
export async function defineIn(session: Session, text: string): Promise<void> {
  const [, seconds] = awaiting.exec(text) ?? []
  if (seconds !== undefined) return awaitIndexes(session, Number(seconds) * 1_000)
  await retryConflicts(
    async () => session.run(text),
    (error) => isWorthRepeating(error) || isDefined(error),
  )
}

/**
 * Waits until every index can be used. Neo4j's own procedure holds what a process that makes a constraint waits for, and waits for the index of
 * that constraint: so this looks and lets go, again and again.
 */
async function awaitIndexes(session: Session, longestMs: number): Promise<void> {
  const states = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state"
  const latest = performance.now() + longestMs
  while (performance.now() < latest) {
    const { records } = await session.run<{ name: string; state: string }>(states)
    const failed = records.find((record) => record.get('state') === 'FAILED')
    if (failed) throw new Error(`the index ${failed.get('name')} cannot be made: drop it, and start anew`)
    if (records.length === 0) return
    await sleep(lookEveryMs)
  }
  throw unavailable('The indexes of the store are not ready yet; start again in a moment.')
}
