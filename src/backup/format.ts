// The form of a backup: JSON Lines with a head, one line for each node and relationship, and a foot that proves it whole.
import { z } from 'zod'
import type { StoredProperties } from '../graph/query.ts'

const format = 'counterclaim-backup'
const version = 1

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const properties = z.record(z.string(), value)
const head = z.strictObject({ format: z.literal(format), version: z.literal(version), schema: z.number() })
const node = z.strictObject({ node: z.string(), id: z.string(), properties })
const relation = z.strictObject({ relation: z.string(), from: z.string(), to: z.string(), properties })
const foot = z.strictObject({ nodes: z.number(), relations: z.number(), sha256: z.string() })

export type Head = z.infer<typeof head>
export type NodeLine = z.infer<typeof node>
export type RelationLine = z.infer<typeof relation>
export type Foot = z.infer<typeof foot>

/** The first line; `schema` is the number of the newest migration of the store. */
export const headLine = (schema: number): string => lineOf({ format, version, schema })
export const nodeLine = (label: string, id: string, stored: StoredProperties): string =>
  lineOf({ node: label, id, properties: inOrder(stored) })
export const relationLine = (type: string, from: string, to: string, stored: StoredProperties): string =>
  lineOf({ relation: type, from, to, properties: inOrder(stored) })
/** The last line: what stands before it, counted and hashed. */
export const footLine = (counted: Foot): string => lineOf(counted)

function lineOf(entry: object): string {
  return `${JSON.stringify(entry)}\n`
}

/** Stores give properties in an order of their own. */
function inOrder(stored: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a line holds. Throws where it is no line of a backup. */
export function parseLine(
  line: string,
): { head: Head } | { node: NodeLine } | { relation: RelationLine } | { foot: Foot } {
  const read: unknown = JSON.parse(line)
  const has = (key: string) => typeof read === 'object' && read !== null && key in read
  if (has('node')) return { node: node.parse(read) }
  if (has('relation')) return { relation: relation.parse(read) }
  if (has('format')) return { head: head.parse(read) }
  return { foot: foot.parse(read) }
}
