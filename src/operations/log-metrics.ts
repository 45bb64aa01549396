// Metrics of the log of changes, and of those who follow it.
import { Counter, Gauge, type Registry } from 'prom-client'
import { nodesOfLabel, sealState } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'

/** Those who follow the log of changes, and what is held in memory for them. */
export interface LiveStats {
  readonly followers: number
  readonly buffered: number
  readonly connections: number
  readonly bufferedBytes: number
  /** By why the server ended them. */
  readonly ended: Readonly<Record<string, number>>
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
  const gauge = (name: string, help: string, read: (stats: LiveStats) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read(live()))
      },
    })
  gauge('counterclaim_subscriptions', 'Subscriptions that this process serves', (stats) => stats.followers)
  gauge(
    'counterclaim_live_changes_buffered',
    'Changes held in memory for subscriptions',
    (stats) => stats.buffered,
  )
  gauge('counterclaim_live_connections', 'WebSockets and streams of events', (stats) => stats.connections)
  gauge(
    'counterclaim_live_bytes_buffered',
    'Bytes held in memory that clients of subscriptions have not taken',
    (stats) => stats.bufferedBytes,
  )
  endMetrics(registry, live)
}

function endMetrics(registry: Registry, live: () => LiveStats): void {
  new Counter({
    name: 'counterclaim_live_connections_ended_total',
    help: 'Connections that the server ended, by why: slow, restarting, expired or revoked',
    labelNames: ['reason'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [reason, count] of Object.entries(live().ended))
        this.inc({ reason: reason.toLowerCase() }, count)
    },
  })
}
