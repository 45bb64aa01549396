// The figures of one run, as they are kept beside the tables.
import { cpus, totalmem, type } from 'node:os'
import type { EmbeddedResult } from './embedded.ts'
import type { IngestRace } from './ingest.ts'
import type { Pace } from './measure.ts'
import type { SizeResult } from './on-neo4j.ts'
import type { Options } from './options.ts'

export interface Results {
  readonly date: string
  readonly minutes: number
  readonly machine: {
    readonly cpu: string
    readonly cores: number
    readonly memoryGb: number
    readonly system: string
  }
  readonly versions: Readonly<Record<string, string>>
  readonly settings: Options & { readonly pace: Pace }
  readonly sizes: readonly SizeResult[]
  readonly ingest: IngestRace | null
  readonly embedded: readonly EmbeddedResult[]
}

export function describeMachine(): Results['machine'] {
  const [cpu] = cpus()
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${process.arch}`,
  }
}
