// Writes parsed queries as typed data.
import { isRead } from './check.ts'
import type { ColumnType, CypherFile, ParamType } from './cypher-file.ts'

const paramTypes: Record<ParamType, string> = {
  string: 'string',
  'string?': 'string | null',
  'string[]': 'readonly string[]',
  'string[]?': 'readonly string[] | null',
  int: 'number',
  boolean: 'boolean',
  'boolean?': 'boolean | null',
  rows: 'readonly ParamRow[]',
}
const columnTypes: Record<string, string> = {
  string: 'string',
  'string?': 'string | null',
  'string[]': 'string[]',
  int: 'number',
  'float?': 'number | null',
  boolean: 'boolean',
  map: 'StoredProperties',
}
const banner = '// Made by `npm run generate` from cypher/; never edited by hand.\n'

/** The module that holds every query. */
export function emitQueries(files: CypherFile[]): string {
  const head = `${banner}import type { ParamRow, ReadQuery, StoredProperties, WriteQuery } from '../graph/query.ts'\nimport type { Row } from '../graph/vocabulary.ts'\n`
  const templates = new Set(files.filter((file) => file.each !== null).map((file) => file.path))
  const maps = [...templates].map((path) => emitTemplate(files.filter((file) => file.path === path)))
  return [head, ...files.map(emitQuery), ...maps].join('\n')
}

/** The module that holds every migration, in order. */
export function emitMigrations(
  migrations: { number: number; name: string; engine: string; checksum: string; text: string }[],
): string {
  return `${banner}import type { Migration } from '../graph/migrate.ts'\n\nexport const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)}\n`
}

function emitQuery(file: CypherFile): string {
  const mode = isRead(file.body) ? 'read' : 'write'
  const params = paramFields(file.params)
  const columns = [...file.columns].map(([name, type]) => `${name}: ${columnTs(type)}`)
  const type = `${mode === 'read' ? 'ReadQuery' : 'WriteQuery'}<{ ${params.join('; ')} }, { ${columns.join('; ')} }>`
  const data = {
    name: file.name,
    mode,
    returns: file.returns,
    params: Object.fromEntries([...file.params].map(runtimeParam)),
    columns: [...file.columns].map(([name, column]) => ({ name, type: column })),
  }
  const own = file.embedded === null ? '' : `, embedded: ${template(file.embedded)}`
  const literal = `{ ...${JSON.stringify(data)}, text: ${template(file.body)}${own} }`
    .replace(/^\{ \.\.\.\{/, '{')
    .replace(/\}, text:/, ', text:')
  return `/** ${file.question} (${file.path}) */\nexport const ${camel(file.name)}: ${type} = ${literal}\n`
}

function template(body: string): string {
  return `\`\n${body.replaceAll(/`|\\|\$(?=\{)/g, (char) => `\\${char}`)}\``
}

/** A parameter by its own name, or the map that it is a field of. */
function runtimeParam([name, type]: [string, ParamType]): [string, ParamType | 'map'] {
  const [map = name, field] = name.split('.')
  return field === undefined ? [name, type] : [map, 'map']
}

/** The fields of a query's parameters; those of one map, written `filter.actors`, become one object. */
function paramFields(params: ReadonlyMap<string, ParamType>): string[] {
  const fields = [...params].map(([name, type]) => ({ path: name.split('.'), type: paramTypes[type] }))
  const plain = fields.filter(({ path }) => path.length === 1).map(({ path, type }) => `${path[0]}: ${type}`)
  const maps = [...new Set(fields.filter(({ path }) => path.length === 2).map(({ path }) => path[0]))]
  const inMap = (map: string | undefined) => fields.filter(({ path }) => path.length === 2 && path[0] === map)
  return [
    ...plain,
    ...maps.map(
      (map) =>
        `${map}: { ${inMap(map)
          .map(({ path, type }) => `${path[1]}: ${type}`)
          .join('; ')} }`,
    ),
  ]
}

function emitTemplate(files: CypherFile[]): string {
  const first = files[0]
  if (!first) return ''
  const base =
    first.path
      .split('/')
      .at(-1)
      ?.replace(/\.cypher$/, '') ?? ''
  const entries = files.map((file) => `  ${file.name.slice(base.length + 1)}: ${camel(file.name)},`)
  return `/** ${first.question} One query for each. */\nexport const ${camel(base)} = {\n${entries.join('\n')}\n}\n`
}

function columnTs(type: ColumnType): string {
  if (typeof type === 'object')
    return `Row<'${type.row}'>${type.many ? '[]' : type.nullable ? ' | null' : ''}`
  return columnTypes[type] ?? 'never'
}

function camel(name: string): string {
  return name.replaceAll(/-+(\w)/g, (_, letter: string) => letter.toUpperCase())
}
