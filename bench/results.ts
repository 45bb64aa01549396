// The figures of one run, as they are kept beside the tables.
import { cpus, totalmem, type } from 'node:os'
import type { EmbeddedResult } from './embedded.ts'
import type { ImportRace } from './import-race.ts'
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
  readonly imported: readonly ImportRace[]
  readonly embedded: readonly EmbeddedResult[]
  /** Operations that were measured again by themselves, and when. */
  readonly again?: readonly { readonly date: string; readonly operations: readonly string[] }[]
}

interface Size {
  readonly statements: number
  readonly operations: readonly { readonly name: string }[]
}

/** Earlier results with those operations of a later run in the place of the earlier ones, size by size, and with the sizes that they lacked. */
export function replaceOperations(earlier: Results, later: Results): Results {
  const replaced = new Set<string>()
  const inPlace = <S extends Size>(size: S, measured: readonly S[]): S => {
    const after = measured.find(({ statements }) => statements === size.statements)?.operations ?? []
    for (const { name } of after) replaced.add(name)
    const kept = size.operations.map(
      (operation) => after.find(({ name }) => name === operation.name) ?? operation,
    )
    const added = after.filter(({ name }) => !size.operations.some((operation) => operation.name === name))
    return { ...size, operations: [...kept, ...added] }
  }
  const merged = <S extends Size>(before: readonly S[], measured: readonly S[]): S[] => {
    const added = measured.filter(({ statements }) => !before.some((size) => size.statements === statements))
    return [...before.map((size) => inPlace(size, measured)), ...added].sort(
      (one, two) => one.statements - two.statements,
    )
  }
  const sizes = merged(earlier.sizes, later.sizes)
  const embedded = merged(earlier.embedded, later.embedded)
  const imported = later.imported.length > 0 ? later.imported : earlier.imported
  if (later.imported.length > 0) replaced.add('import')
  const before = (earlier.again ?? []).map(({ date, operations }) => ({
    date,
    operations: operations.filter((name) => !replaced.has(name)),
  }))
  const again = [...before, { date: later.date, operations: [...replaced] }].filter(
    ({ operations }) => operations.length > 0,
  )
  return { ...earlier, sizes, embedded, imported, again }
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
