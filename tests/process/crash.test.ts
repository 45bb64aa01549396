// A Neo4j of its own that is killed while statements are being recorded, and started again on what it left on disk.
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { whyNoLocalNeo4j } from '../../scripts/neo4j-jars.mjs'
import { startServer, type Server as Neo4jServer } from '../../scripts/neo4j-server.mjs'
import { examine } from '../../src/doctor/examine.ts'
import { lockNodes } from '../../src/generated/queries.ts'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openNeo4j } from '../../src/graph/neo4j-engine.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { defer } from '../support/deferred.ts'
import { cleanUp, makeFolder } from './process.ts'
import { ask, serve, troublesOf, type Answer, type Server } from './servers.ts'

const patience = 300_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const obstacle = process.env.SKIP_NEO4J ? 'SKIP_NEO4J is set' : whyNoLocalNeo4j()
const describeWithNeo4j = obstacle ? describe.skip : describe
const title = `a Neo4j that is killed in mid-write${obstacle ? ` (skipped: ${obstacle})` : ''}`

interface Recorded {
  readonly recordStatement: { readonly statement: { readonly id: string } }
}

/** What is recorded in one go: a speaker, a claim, a statement, and the passage it was read in. */
const inputOf = (name: string, article: object) => ({
  newActor: { name: `Speaker ${name}`, kind: 'PERSON' },
  newClaim: { text: `The ${name} was mended.`, language: 'en', kind: 'ALLEGATION' },
  stance: 'ASSERTS',
  reports: [{ ...article, part: 'BODY', wording: `Mended: ${name}`, attribution: 'OWN_REPORTING' }],
  idempotencyKey: name,
})
const newArticle = (name: string) => ({
  newArticle: {
    url: `https://mill.example/${name}`,
    name: `Mended: ${name}`,
    medium: 'NEWS_ITEM',
    outlet: 'actor:daily-pear',
  },
})

describeWithNeo4j(title, () => {
  const home = makeFolder()
  let neo4j: Neo4jServer
  let engine: Engine
  let api: Server
  beforeAll(async () => {
    neo4j = await startServer({ home, shortLived: true })
    engine = await open(neo4j)
    const graph = createGraph(engine, { timeoutMs: 30_000 })
    await migrate(graph, engine)
    await loadSeeds(graph, orchard)
    // A server that has just started plans each query for the first time: under load no request would be answered within the usual time.
    api = await serve({ NEO4J_URI: neo4j.boltUri, REQUEST_TIMEOUT_MS: '60000' })
  }, patience)
  // An answer only has the number of what went wrong.
  afterEach(() => expect(troublesOf(api)).toEqual([]))
  afterAll(async () => {
    await engine.close()
    await neo4j.stop()
    cleanUp()
  }, patience)

  const recordNew = (name: string, article: object = newArticle(name)) =>
    ask<Recorded>(
      api.address,
      'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { statement { id } } }',
      { input: inputOf(name, article) },
    )

  test(
    'leaves every change whole or not at all, lets askers know, and is spoken to again when it is back',
    async () => {
      const letGo = await holdArticle(engine)
      const waiting = recordNew('weir', { article: 'article:pear-1' })
      await untilBlocked(engine)
      const [enough, attempts] = [defer(), new Map<string, Answer<Recorded>>()]
      const clients = ['lock', 'gate', 'sluice'].map(async (what) => {
        for (let n = 1, going = true; going; n += 1) {
          const answer = await recordNew(`${what}-${n}`)
          attempts.set(`${what}-${n}`, answer)
          going = Boolean(answer.data)
          if (attempts.size >= 9 || !going) enough.resolve()
        }
      })
      await enough.promise
      const failedBefore = [...attempts.values()].flatMap(({ errors = [] }) => errors)
      await neo4j.kill()
      await Promise.all(clients)
      expect(failedBefore).toEqual([])
      attempts.set('weir', await waiting)
      await letGo()

      const failed = [...attempts].filter(([, answer]) => !answer.data)
      expect(failed.map(([name]) => name)).toContain('weir')
      for (const [, { errors }] of failed)
        expect(errors).toMatchObject([
          {
            message: expect.stringMatching(
              /cannot be reached|whether it was written is not known|^This was recorded/,
            ),
            extensions: { code: 'UNAVAILABLE' },
          },
        ])
      expect((await recordNew('bridge')).errors?.[0]?.extensions.code).toBe('UNAVAILABLE')
      expect(await statusOf('/ready')).toBe(503)
      expect(await statusOf('/health')).toBe(200)

      neo4j = await startServer({ home, boltPort: Number(new URL(neo4j.boltUri).port), shortLived: true })
      for (let look = 0; look < 100 && (await statusOf('/ready')) !== 200; look += 1) await sleep(100)
      await expectWhole(attempts)
      for (const [name] of failed) {
        const article = name === 'weir' ? { article: 'article:pear-1' } : newArticle(name)
        attempts.set(name, await recordNew(name, article))
      }
      const ids = [...attempts.values()].map(({ data }) => data?.recordStatement.statement.id)
      expect(new Set(ids).size).toBe(attempts.size)
      await expectWhole(attempts)
    },
    patience,
  )

  const statusOf = async (path: string) => (await fetch(`${api.address}${path}`)).status

  /** Doctor finds nothing, what was acknowledged is there, and what is there stands in the log, once. */
  async function expectWhole(attempts: ReadonlyMap<string, Answer<Recorded>>): Promise<void> {
    const direct = await open(neo4j)
    const graph = createGraph(direct, { timeoutMs: 30_000 })
    const { checks } = await examine(graph, new Map(), 5)
    expect(checks.filter(({ found }) => found > 0)).toEqual([])
    const stored = await column(direct, "MATCH (s:Statement) WHERE s.recordedBy = 'local' RETURN s.id AS id")
    const logged = await column(
      direct,
      "MATCH (p:_Change) WHERE p.action = 'recordStatement' RETURN p.targetId AS id",
    )
    const acknowledged = [...attempts.values()].flatMap(
      ({ data }) => data?.recordStatement.statement.id ?? [],
    )
    await graph.close()
    expect(stored).toEqual(expect.arrayContaining(acknowledged))
    expect(stored.toSorted()).toEqual(logged.toSorted())
  }
})

const open = ({ boltUri }: Neo4jServer) =>
  openNeo4j({ uri: boltUri, username: undefined, password: undefined, database: undefined })

async function column(engine: Engine, text: string): Promise<string[]> {
  const rows = await engine.read({ text, params: {}, ints: [], columns: ['id'] }, { timeoutMs: 30_000 })
  return rows.map(([id]) => String(id))
}

/** Holds an article against whoever writes to it; gives what ends that, whatever became of the store. */
async function holdArticle(engine: Engine): Promise<() => Promise<void>> {
  const [reached, over] = [defer(), defer()]
  const graph = createGraph(engine, { timeoutMs: 30_000 })
  const held = graph.write(async (run) => {
    await run(lockNodes.Article, { ids: ['article:pear-1'] })
    reached.resolve()
    await over.promise
  })
  const ended = held.catch(() => undefined)
  await reached.promise
  return () => {
    over.resolve()
    return ended
  }
}

/** Waits until a transaction waits for what another holds: Neo4j asks for some of it only when everything was written and it commits. */
async function untilBlocked(engine: Engine): Promise<void> {
  const text =
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' OR status = 'Closing' RETURN status AS id"
  for (let look = 0; look < 300; look += 1) {
    if ((await column(engine, text)).length > 0) return
    await sleep(100)
  }
  throw new Error('nothing came to wait')
}
