// Metrics of the log of changes, and of those who follow it.
import { Counter, Gauge, type Registry } from 'prom-client'
import { nodesOfLabel, sealState } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'

/** Those who follow the log of changes, and what is held in memory for them. */
export interface LiveStats {
  readonly followers: number
  readonly buffered: number
  readonly endedAsSlow: number
}

/** Asked of the store when they are read. */
export function logMetrics(registry: Registry, graph: Graph): void {
  const gauge = (name: string, help: string, read: () => Promise<number | undefined>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const value = await read().catch(() => undefined)
        if (value !== undefined) this.set(value)
      },
    })
  gauge(
    'counterclaim_changes_waiting',
    'Changes that were committed and wait to be sealed',
    async () => (await graph.read(nodesOfLabel._Pending, {}))[0]?.nodes,
  )
  gauge(
    'counterclaim_changes_sealed',
    'Number of the last sealed change',
    async () => (await graph.read(sealState, { id: 'seal:head' }))[0]?.number,
  )
}

/** Those of this process. */
export function liveMetrics(registry: Registry, live: () => LiveStats): void {
  const registers = [registry]
  new Gauge({
    name: 'counterclaim_subscriptions',
    help: 'Subscriptions that this process serves',
    registers,
    collect() {
      this.set(live().followers)
    },
  })
  new Gauge({
    name: 'counterclaim_live_changes_buffered',
    help: 'Changes held in memory for subscriptions',
    registers,
    collect() {
      this.set(live().buffered)
    },
  })
  let counted = 0
  new Counter({
    name: 'counterclaim_subscriptions_ended_slow_total',
    help: 'Subscriptions that were ended because their client fell behind',
    registers,
    collect() {
      const now = live().endedAsSlow
      this.inc(now - counted)
      counted = now
    },
  })
}
