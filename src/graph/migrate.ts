// Brings a store's constraints and indexes up to date: each numbered migration once, in order, recorded in the graph.
import { StartupError } from '../errors.ts'
import { appliedMigrations, recordMigration } from '../generated/queries.ts'
import { migrations as shipped } from '../generated/migrations.ts'
import type { Engine } from './engine.ts'
import type { Graph } from './graph.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  /** The engine it is for, or `both`. */
  readonly engine: string
  readonly checksum: string
  readonly text: string
}

/** The migrations that this store lacks, in order. Refuses a schema newer than the code, and one that was edited. */
export async function pendingMigrations(
  graph: Graph,
  migrations: readonly Migration[] = shipped,
): Promise<Migration[]> {
  const wanted = migrationsFor(graph.engine, migrations)
  const applied = new Map((await graph.read(appliedMigrations, {})).map((row) => [row.number, row.checksum]))
  refuseUnknown(wanted, applied)
  return wanted.filter(({ number }) => !applied.has(number))
}

/** Applies what is missing and gives the numbers applied. Refuses a schema newer than the code, and one that was edited. */
export async function migrate(
  graph: Graph,
  engine: Engine,
  migrations: readonly Migration[] = shipped,
): Promise<number[]> {
  const missing = await pendingMigrations(graph, migrations)
  for (const migration of missing) await apply(graph, engine, migration)
  return missing.map(({ number }) => number)
}

/** Those of the migrations that are for this engine. */
export function migrationsFor(
  engine: Engine['name'],
  migrations: readonly Migration[] = shipped,
): Migration[] {
  return migrations.filter((migration) => migration.engine === 'both' || migration.engine === engine)
}

function refuseUnknown(wanted: readonly Migration[], applied: ReadonlyMap<number, string>): void {
  const newest = Math.max(0, ...wanted.map(({ number }) => number))
  const ahead = [...applied.keys()].filter((number) => number > newest)
  if (ahead.length > 0) {
    throw new StartupError(
      `The store has schema ${Math.max(...ahead)}, newer than this program's ${newest}: start a newer version of Counterclaim.`,
      6,
    )
  }
  const edited = wanted.find(
    ({ number, checksum }) => applied.has(number) && applied.get(number) !== checksum,
  )
  if (edited)
    throw new StartupError(
      `Migration ${edited.number} (${edited.name}) is not the one that made this store.`,
      6,
    )
}

/** Schema statements are repeatable, so a migration that was cut short is simply applied again. */
async function apply(graph: Graph, engine: Engine, migration: Migration): Promise<void> {
  const statements = migration.text
    .replaceAll(/^\/\/(?! @only ).*$/gm, '')
    .split(';')
    .filter((text) => isFor(engine, text))
    .map((text) => text.replaceAll(/^\/\/.*$/gm, '').trim())
  for (const statement of statements) if (statement !== '') await engine.defineSchema(statement)
  const { number, name, checksum } = migration
  const row = { id: `migration:${number}`, name, number, checksum, appliedAt: new Date().toISOString() }
  await graph.write((run) => run(recordMigration, row))
}

/** A statement that only one engine knows stands below a line `// @only <engine>`. */
function isFor(engine: Engine, statement: string): boolean {
  const [, only = engine.name] = /^\/\/ @only (\w+)$/m.exec(statement) ?? []
  return only === engine.name
}

/** The newest migration that the store has, 0 where it has none, and how many of this program's it lacks. */
export async function schemaOf(graph: Graph): Promise<{ version: number; pending: number }> {
  const applied = (await graph.read(appliedMigrations, {})).map(({ number }) => number)
  const pending = migrationsFor(graph.engine).filter(({ number }) => !applied.includes(number))
  return { version: Math.max(0, ...applied), pending: pending.length }
}
