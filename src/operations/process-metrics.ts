// What the process itself is busy with: memory, processor, garbage collection, delay of the event loop.
import { collectDefaultMetrics, Registry } from 'prom-client'

let registry: Registry | undefined

/** The metrics of this process in Prometheus text. They are gathered once, however many applications run in it. */
export function processMetrics(): Promise<string> {
  if (!registry) {
    registry = new Registry()
    collectDefaultMetrics({ register: registry })
  }
  return registry.metrics()
}
