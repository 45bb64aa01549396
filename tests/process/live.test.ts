// Two servers on one Neo4j: what one records reaches subscribers of the other, also when the one that seals is killed.
import { afterAll, expect, test } from '@jest/globals'
import { loadSeeds } from '../../src/seeds/load.ts'
import { fileURLToPath } from 'node:url'
import { readChain } from '../audit/changes.ts'
import { transports, type LiveEvent } from '../live/subscribers.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { cleanUp } from './process.ts'
import { addTopic, neo4jSettings, serve } from './servers.ts'

const patience = 180_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
afterAll(cleanUp)

onNeo4j((engine) => {
  test(
    'what one server records reaches subscribers of the other, in order and once, though the sealing one is killed',
    async () => {
      const graph = await openEmptyGraph(engine)
      await loadSeeds(graph, orchard)
      const [first, second] = await Promise.all([serve(neo4jSettings()), serve(neo4jSettings())])
      const [one, other] = [first.address, second.address]
      const [transport] = transports
      const subscriber = transport?.subscribe(other, 'subscription { changes { number targetId } }')
      const firstEvent = subscriber?.next()
      const met: (LiveEvent | undefined)[] = []
      await addTopic(one, 'Wells')
      // The subscription may begin after it was sealed: then what follows comes first.
      await addTopic(one, 'Fences')
      await addTopic(one, 'Gates')
      first.program.child.kill('SIGKILL')
      await first.program.ended
      const { id: last } = await addTopic(other, 'Hedges')
      for (met.push(await firstEvent); targetOf(met.at(-1)) !== last;) met.push(await subscriber?.next())
      const chain = await readChain(graph)
      expect(met.map(targetOf)).toEqual(chain.slice(-met.length).map(({ targetId }) => targetId))
      expect(new Set(met.map(targetOf)).size).toBe(met.length)
      await subscriber?.close()
      second.program.child.kill('SIGTERM')
      expect(await second.program.ended).toBe(0)
      await graph.close()
    },
    patience,
  )
})

const targetOf = (event: LiveEvent | undefined) =>
  (event?.data?.changes as { targetId: string } | undefined)?.targetId
