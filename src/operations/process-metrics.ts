// What the process itself is busy with: memory, processor, garbage collection, delay of the event loop.
import { collectDefaultMetrics, Registry } from 'prom-client'

let registry: Registry | undefined

/** The metrics of this process, gathered once from the first call on, however many applications run in it. */
export function processMetrics(): Registry {
  if (registry) return registry
  registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}
