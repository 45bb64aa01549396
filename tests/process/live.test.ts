// Two servers on one Neo4j: what one records reaches subscribers of the other, also when the one that seals is killed.
import { afterAll, expect, test } from '@jest/globals'
import { loadSeeds } from '../../src/seeds/load.ts'
import { fileURLToPath } from 'node:url'
import { readChain } from '../audit/changes.ts'
import { transports, type LiveEvent } from '../live/subscribers.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { cleanUp, makeFolder, start } from './process.ts'

const patience = 180_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const addressLine = /answers at (http:\/\/127\.0\.0\.1:\d+)\/graphql/
afterAll(cleanUp)

onNeo4j((engine) => {
  test(
    'what one server records reaches subscribers of the other, in order and once, though the sealing one is killed',
    async () => {
      const graph = await openEmptyGraph(engine)
      await loadSeeds(graph, orchard)
      const {
        NEO4J_TEST_URI: NEO4J_URI = '',
        NEO4J_TEST_PASSWORD = '',
        NEO4J_TEST_USERNAME = '',
      } = process.env
      const settings = {
        PORT: '0',
        NEO4J_URI,
        NEO4J_USERNAME: NEO4J_TEST_USERNAME,
        NEO4J_PASSWORD: NEO4J_TEST_PASSWORD,
      }
      const servers = [1, 2].map(() => start('src/main.ts', { ...settings, DATA_DIR: makeFolder() }))
      const [one = '', other = ''] = await Promise.all(
        servers.map(async (server) => (await server.says(addressLine))[1] ?? ''),
      )
      const [transport] = transports
      const subscriber = transport?.subscribe(other, 'subscription { changes { number targetId } }')
      const firstEvent = subscriber?.next()
      const met: (LiveEvent | undefined)[] = []
      await addTopic(one, 'Wells')
      // The subscription may begin after it was sealed: then what follows comes first.
      await addTopic(one, 'Fences')
      await addTopic(one, 'Gates')
      servers[0]?.child.kill('SIGKILL')
      await servers[0]?.ended
      const last = await addTopic(other, 'Hedges')
      for (met.push(await firstEvent); targetOf(met.at(-1)) !== last;) met.push(await subscriber?.next())
      const chain = await readChain(graph)
      expect(met.map(targetOf)).toEqual(chain.slice(-met.length).map(({ targetId }) => targetId))
      expect(new Set(met.map(targetOf)).size).toBe(met.length)
      await subscriber?.close()
      servers[1]?.child.kill('SIGTERM')
      expect(await servers[1]?.ended).toBe(0)
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
