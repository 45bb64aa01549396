// What is measured of the program, for Prometheus. Every label takes its values from a closed list that no client can add to.
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { DomainError } from '../errors.ts'
import { liveMetrics, logMetrics, type LiveStats } from './log-metrics.ts'
import type { Graph, RoundTripObserver } from '../graph/graph.ts'
import { lazySize } from './graph-size.ts'
import type { OperationNotes } from './notes.ts'
import { processMetrics } from './process-metrics.ts'
import { version } from './version.ts'

/** A request that is over. */
export interface EndedRequest {
  readonly method: string
  /** The pattern of the route that answered; null where none did. */
  readonly route: string | null
  /** Null where the client went away before the answer was complete. */
  readonly status: number | null
  readonly durationMs: number
  /** Null where the request was no GraphQL operation. */
  readonly operation: OperationNotes | null
}

export interface Metrics {
  readonly contentType: string
  /** Everything measured so far, in Prometheus text. */
  text(): Promise<string>
  requestEnded(request: EndedRequest): void
  /** Ends the watch over the graph. */
  close(): void
}

const requestBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
const storeBuckets = [0.001, 0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 2, 10]
const tripBuckets = [0, 1, 2, 3, 5, 8, 13, 21, 34]
const costBuckets = [10, 100, 500, 1_000, 5_000, 10_000, 50_000]
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
/** Every code that an error in an answer has. */
const codes = new Set([
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL',
])

/** Measures requests that it is told of, and the round trips of `graph` from now on. A registry of its own, so that several can live in one process. */
export function createMetrics(graph: Graph, live?: () => LiveStats): Metrics {
  const registry = new Registry()
  const ofProcess = processMetrics()
  const requests = requestMetrics(registry)
  const stopObserving = graph.observe(storeObserver(registry))
  describeProgram(registry, graph)
  loadMetrics(registry, graph)
  sizeMetrics(registry, graph)
  logMetrics(registry, graph)
  if (live) liveMetrics(registry, live)
  return {
    contentType: registry.contentType,
    text: async () => [await registry.metrics(), await ofProcess.metrics()].join('\n'),
    requestEnded: requests,
    close: stopObserving,
  }
}

function requestMetrics(registry: Registry): (request: EndedRequest) => void {
  const registers = [registry]
  const http = new Counter({
    name: 'counterclaim_http_requests_total',
    help: 'HTTP requests, by method, route and status; status is "aborted" where the client went away',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const httpDuration = new Histogram({
    name: 'counterclaim_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer, by route',
    labelNames: ['route'],
    buckets: requestBuckets,
    registers,
  })
  const operations = operationMetrics(registry)
  return ({ method, route, status, durationMs, operation }) => {
    const where = { route: route ?? 'none' }
    const how = { method: methods.has(method) ? method : 'OTHER', status: String(status ?? 'aborted') }
    http.inc({ ...where, ...how })
    httpDuration.observe(where, durationMs / 1_000)
    if (operation) operations(operation, durationMs)
  }
}

function operationMetrics(registry: Registry): (operation: OperationNotes, durationMs: number) => void {
  const registers = [registry]
  const requests = new Counter({
    name: 'counterclaim_graphql_requests_total',
    help: 'GraphQL operations, by root field, type, and code of the first error or OK',
    labelNames: ['operation', 'type', 'code'],
    registers,
  })
  const resolverErrors = new Counter({
    name: 'counterclaim_graphql_resolver_errors_total',
    help: 'Errors thrown by resolvers, each one, by code',
    labelNames: ['code'],
    registers,
  })
  const { duration, roundTrips, costs } = operationHistograms(registry)
  return (notes, durationMs) => {
    const operation = operationLabel(notes)
    requests.inc({ operation, type: notes.type ?? 'none', code: codeLabel(notes.codes[0] ?? 'OK') })
    for (const code of notes.resolverCodes) resolverErrors.inc({ code: codeLabel(code) })
    duration.observe({ operation }, durationMs / 1_000)
    roundTrips.observe({ operation }, notes.roundTrips)
    if (notes.cost !== null) costs.observe({ operation }, notes.cost)
  }
}

function operationHistograms(registry: Registry) {
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, labelNames: ['operation'], buckets, registers: [registry] })
  return {
    duration: histogram(
      'counterclaim_graphql_request_duration_seconds',
      'Duration of requests with a GraphQL operation, by root field',
      requestBuckets,
    ),
    roundTrips: histogram(
      'counterclaim_graphql_round_trips',
      'Queries that one GraphQL operation sent to the store, by root field',
      tripBuckets,
    ),
    costs: histogram(
      'counterclaim_graphql_cost',
      'Cost of GraphQL operations as the limits measure it, by root field',
      costBuckets,
    ),
  }
}

/** Clients name operations as they like, so metrics call them by the root field, which the schema names. */
function operationLabel({ fields }: OperationNotes): string {
  if (fields.length > 1) return 'several'
  return fields[0] ?? 'none'
}

function codeLabel(code: string): string {
  return code === 'OK' || codes.has(code) ? code : 'OTHER'
}

function storeObserver(registry: Registry): RoundTripObserver {
  const registers = [registry]
  const trips = new Counter({
    name: 'counterclaim_store_round_trips_total',
    help: 'Queries sent to the store, by query and outcome: ok, or the code of the error',
    labelNames: ['query', 'outcome'],
    registers,
  })
  const duration = new Histogram({
    name: 'counterclaim_store_round_trip_duration_seconds',
    help: 'From asking the store to its whole answer, waiting included, by query',
    labelNames: ['query'],
    buckets: storeBuckets,
    registers,
  })
  return (query) => {
    const stop = duration.startTimer({ query })
    return (failure) => {
      stop()
      const failed = failure instanceof DomainError ? failure.code : 'INTERNAL'
      trips.inc({ query, outcome: failure === null ? 'ok' : failed })
    }
  }
}

function describeProgram(registry: Registry, { engine, description }: Graph): void {
  const registers = [registry]
  new Gauge({
    name: 'counterclaim_build_info',
    help: 'Always 1; the version of the program and of Node',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.versions.node }, 1)
  new Gauge({
    name: 'counterclaim_store_info',
    help: 'Always 1; which engine holds the graph, and its product and version',
    labelNames: ['engine', 'description'],
    registers,
  }).set({ engine, description }, 1)
}

function loadMetrics(registry: Registry, graph: Graph): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  gauge(
    'counterclaim_store_active',
    'Queries and transactions that the store runs',
    () => graph.load().active,
  )
  gauge('counterclaim_store_waiting', 'Those that wait for their turn', () => graph.load().waiting)
  gauge(
    'counterclaim_store_capacity',
    'How many may run at once: connections of the Neo4j pool, or slots of the embedded engine',
    () => graph.load().capacity,
  )
}

function sizeMetrics(registry: Registry, graph: Graph): void {
  const size = lazySize((query, params) => graph.read(query, params))
  new Gauge({
    name: 'counterclaim_graph_nodes',
    help: 'Nodes in the graph, by label; counted at most once a minute',
    labelNames: ['label'],
    registers: [registry],
    async collect() {
      for (const [label, nodes] of (await size()) ?? []) this.set({ label }, nodes)
    },
  })
}
