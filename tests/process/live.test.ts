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
import { cleanUp } from './process.ts'
import { addTopic, neo4jSettings, serve } from './servers.ts'

const patience = 180_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
afterAll(cleanUp)

/** Longer than a lease lasts. */
const leaseMs = 6_000

onNeo4j((engine) => {
  test(
    'what one server records reaches subscribers of the other, in order and once, though the sealing one is killed',
    async () => {
      const graph = await openEmptyGraph(engine)
      await loadSeeds(graph, orchard)
      const holder = async () => (await graph.read(sealState, { id: sealId }))[0]?.holder ?? null
      const sealing = await serve(neo4jSettings())
      const one = sealing.address
      // While it is alone nobody else can take the lease.
      await addTopic(one, 'Ditches')
      while ((await holder()) === null) await sleep(100)
      const sealer = await holder()
      const standing = await serve(neo4jSettings())
      const other = standing.address
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
      sealing.program.child.kill('SIGKILL')
      await sealing.program.ended
      expect(await holder()).toBe(sealer)
      const { id: last } = await addTopic(other, 'Hedges')
      for (met.push(await firstEvent); targetOf(met.at(-1)) !== last;) met.push(await subscriber?.next())
      const chain = await readChain(graph)
      expect(met.map(targetOf)).toEqual(chain.slice(-met.length).map(({ targetId }) => targetId))
      expect(new Set(met.map(targetOf)).size).toBe(met.length)
      expect(await holder()).not.toBe(sealer)
      await subscriber?.close()
      standing.program.child.kill('SIGTERM')
      expect(await standing.program.ended).toBe(0)
      await graph.close()
    },
    patience,
  )
})

const targetOf = (event: LiveEvent | undefined) =>
  (event?.data?.changes as { targetId: string } | undefined)?.targetId
