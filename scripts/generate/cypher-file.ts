// Reads one .cypher file: its header is its interface, the rest its text.
import type { Label, RelationType } from '../../src/graph/vocabulary.ts'
import { nodes, relationships } from '../../src/graph/vocabulary.ts'

export type ParamType =
  'string' | 'string?' | 'string[]' | 'string[]?' | 'int' | 'boolean' | 'boolean?' | 'rows'
export type ColumnType = 'string' | 'string?' | 'string[]' | 'int' | 'float?' | 'boolean' | 'map' | RowType
/** A flat row; with `many` a list of them. */
export interface RowType {
  row: Label | RelationType
  nullable: boolean
  many?: true
}
export type Returns = 'none' | 'one' | 'maybe' | 'many'

/** A parsed query file. `question` is its first line; `twin` names the same question asked in the other order. */
export interface CypherFile {
  path: string
  name: string
  question: string
  returns: Returns
  twin: string | null
  each: string | null
  params: Map<string, ParamType>
  columns: Map<string, ColumnType>
  body: string
  /** The body for the embedded engine, where it differs. */
  embedded: string | null
}

const paramTypes = ['string', 'string?', 'string[]', 'string[]?', 'int', 'boolean', 'boolean?', 'rows']
const columnTypes = ['string', 'string?', 'string[]', 'int', 'float?', 'boolean', 'map']

/** Parses a file's header and body; throws with the path and the line that is not understood. */
export function parseCypherFile(path: string, source: string): CypherFile {
  const lines = source.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const file: CypherFile = {
    path,
    name:
      path
        .split('/')
        .at(-1)
        ?.replace(/\.cypher$/, '') ?? path,
    question: lines[0]?.replace(/^\/\/\s*/, '') ?? '',
    returns: 'none',
    twin: null,
    each: null,
    params: new Map(),
    columns: new Map(),
    body: lines.slice(end).join('\n').trim(),
    embedded: null,
  }
  for (const line of lines.slice(1, end)) readTag(file, line)
  return file
}

function readTag(file: CypherFile, line: string): void {
  const [, tag, first = '', second = ''] = /^\/\/\s*@(\w+)\s+(\S+)\s*(\S*)/.exec(line) ?? []
  if (tag === undefined) return
  if (tag === 'returns') file.returns = first as Returns
  else if (tag === 'twin') file.twin = first
  else if (tag === 'each') file.each = first
  else if (tag === 'param' && paramTypes.includes(second)) file.params.set(first, second as ParamType)
  else if (tag === 'column') file.columns.set(first, columnType(file, second))
  else throw new Error(`${file.path}: not understood: ${line}`)
}

function columnType(file: CypherFile, text: string): ColumnType {
  if (columnTypes.includes(text)) return text as ColumnType
  const name = text.replace(/\?$|\[\]$/, '')
  if (name in nodes || name in relationships) {
    const many = text.endsWith('[]') && { many: true as const }
    return { row: name as Label | RelationType, nullable: text.endsWith('?'), ...many }
  }
  throw new Error(`${file.path}: unknown column type ${text}`)
}
