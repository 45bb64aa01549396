// Two servers on one Neo4j: what one records reaches subscribers of the other, also when the one that holds the lease to seal is killed.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { sealId } from '../../src/audit/seal.ts'
import { sealState } from '../../src/generated/queries.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { fileURLToPath } from 'node:url'
import { readChain } from '../audit/changes.ts'
import { transports, type LiveEvent } from '../live/subscribers.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { cleanUp, makeFolder, start, type Program } from './process.ts'

const patience = 180_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const addressLine = /answers at (http:\/\/127\.0\.0\.1:\d+)\/graphql/
afterAll(cleanUp)

/** Longer than a lease lasts. */
const leaseMs = 6_000

function begin(): Program {
  const { NEO4J_TEST_URI: NEO4J_URI = '', NEO4J_TEST_PASSWORD = '', NEO4J_TEST_USERNAME = '' } = process.env
  return start('src/main.ts', {
    ...{ PORT: '0', NEO4J_URI, DATA_DIR: makeFolder() },
    ...{ NEO4J_USERNAME: NEO4J_TEST_USERNAME, NEO4J_PASSWORD: NEO4J_TEST_PASSWORD },
  })
}
const addressOf = async (server: Program) => (await server.says(addressLine))[1] ?? ''

onNeo4j((engine) => {
  test(
    'what one server records reaches subscribers of the other, in order and once, though the sealing one is killed',
    async () => {
      const graph = await openEmptyGraph(engine)
      await loadSeeds(graph, orchard)
      const holder = async () => (await graph.read(sealState, { id: sealId }))[0]?.holder ?? null
      const sealing = begin()
      const one = await addressOf(sealing)
      // While it is alone nobody else can take the lease.
      await addTopic(one, 'Ditches')
      while ((await holder()) === null) await sleep(100)
      const sealer = await holder()
      const standing = begin()
      const other = await addressOf(standing)
      const [transport] = transports
      const subscriber = transport?.subscribe(other, 'subscription { changes { number targetId } }')
      const firstEvent = subscriber?.next()
      const met: (LiveEvent | undefined)[] = []
      await addTopic(one, 'Wells')
      // The subscription may begin after it was sealed: then what follows comes first.
      await addTopic(one, 'Fences')
      await addTopic(one, 'Gates')
      // Where a lease has run out, whoever looks first has the next: the one that is killed shall have it.
      for (let stile = 1; (await holder()) !== sealer; stile += 1) {
        await sleep(leaseMs)
        await addTopic(one, `Stile ${stile}`)
      }
      sealing.child.kill('SIGKILL')
      await sealing.ended
      expect(await holder()).toBe(sealer)
      const last = await addTopic(other, 'Hedges')
      for (met.push(await firstEvent); targetOf(met.at(-1)) !== last;) met.push(await subscriber?.next())
      const chain = await readChain(graph)
      expect(met.map(targetOf)).toEqual(chain.slice(-met.length).map(({ targetId }) => targetId))
      expect(new Set(met.map(targetOf)).size).toBe(met.length)
      expect(await holder()).not.toBe(sealer)
      await subscriber?.close()
      standing.child.kill('SIGTERM')
      expect(await standing.ended).toBe(0)
      await graph.close()
    },
    patience,
  )
})

const targetOf = (event: LiveEvent | undefined) =>
  (event?.data?.changes as { targetId: string } | undefined)?.targetId

async function addTopic(address: string, name: string): Promise<string> {
  const query = 'mutation ($name: String!) { addTopic(input: { name: $name }) { topic { id } } }'
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { name } }),
  })
  const answer = (await response.json()) as { data?: { addTopic: { topic: { id: string } } } }
  if (!answer.data) throw new Error(JSON.stringify(answer))
  return answer.data.addTopic.topic.id
}
