// Two servers on one Neo4j, through the scheme that routes: who brings the bookmark of a write made through one reads it through the other.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { cleanUp } from './process.ts'
import { addTopic, ask, neo4jSettings, serve, type Server } from './servers.ts'

const patience = 120_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
afterAll(cleanUp)

onNeo4j((kind) => {
  let [one, other]: Server[] = []
  beforeAll(async () => {
    const graph = await openEmptyGraph(kind)
    await loadSeeds(graph, orchard)
    await graph.close()
    const settings = { ...neo4jSettings('neo4j'), REQUEST_TIMEOUT_MS: '60000' }
    ;[one, other] = await Promise.all([serve(settings), serve(settings)])
  }, patience)

  const addressOf = (server: Server | undefined) => server?.address ?? ''
  const nameOf = async (id: string, bookmark: string | null) => {
    const headers: Record<string, string> = bookmark === null ? {} : { 'counterclaim-bookmark': bookmark }
    const query = 'query ($id: ID!) { topic(id: $id) { name } }'
    const { data, errors } = await ask<{ topic: { name: string } | null }>(
      addressOf(other),
      query,
      { id },
      headers,
    )
    expect(errors).toBeUndefined()
    return data?.topic?.name
  }

  test(
    'a write through one is read through the other by whoever brings its bookmark',
    async () => {
      for (const name of ['Wells', 'Fences', 'Gates']) {
        const { id, bookmark } = await addTopic(addressOf(one), name)
        expect(bookmark).toEqual(expect.any(String))
        expect(await nameOf(id, bookmark)).toBe(name)
      }
    },
    patience,
  )

  test(
    'the other waits with its answer until the store has come as far as the bookmark, and anonymous readers wait for none',
    async () => {
      const { id, bookmark } = await addTopic(addressOf(one), 'Hedges')
      const answer = { isThere: false }
      const waiting = nameOf(id, aheadOf(bookmark ?? '', 40)).finally(() => (answer.isThere = true))
      expect(await nameOf(id, null)).toBe('Hedges')
      expect(answer.isThere).toBe(false)
      for (let n = 1; !answer.isThere && n <= 60; n += 1) await addTopic(addressOf(one), `Ditch ${n}`)
      expect(await waiting).toBe('Hedges')
    },
    patience,
  )
})

/**
 * A bookmark of a write that is this many transactions away. Neo4j's bookmarks are lists, packed as Bolt packs them: of the database's id, the
 * number of the transaction, and an empty list.
 */
function aheadOf(bookmark: string, transactions: number): string {
  const [, prefix = '', packed = ''] = /^(FB:)(.+)$/.exec(bookmark) ?? []
  const bytes = Buffer.from(packed, 'base64')
  const start = bytes.subarray(0, 19)
  const number = bytes.subarray(19, -1)
  const isTiny = number.length === 1
  const seen = isTiny ? number.readInt8() : number.readIntBE(1, number.length - 1)
  const wanted = Buffer.alloc(5, 0xca)
  wanted.writeInt32BE(seen + transactions, 1)
  return `${prefix}${Buffer.concat([start, wanted, bytes.subarray(-1)]).toString('base64')}`
}
