// What a query is to the program: typed data made from one .cypher file.
import type { Label, RelationType } from './vocabulary.ts'

export type ParamType =
  'string' | 'string?' | 'string[]' | 'string[]?' | 'int' | 'boolean' | 'boolean?' | 'rows' | 'map'
export type ScalarColumn = 'string' | 'string?' | 'string[]' | 'int' | 'float?' | 'boolean' | 'map'
/** A flat row; with `many` a list of them. */
export interface RowColumn {
  readonly row: Label | RelationType
  readonly nullable: boolean
  readonly many?: true
}
export interface Column {
  readonly name: string
  readonly type: ScalarColumn | RowColumn
}
/** A value that a store takes as a parameter or a property. */
export type Scalar = string | number | boolean | null
/** All properties of a node or relationship, as they are stored; what is null is absent. */
export type StoredProperties = Readonly<Record<string, Scalar | readonly string[]>>
export type ParamRow = Readonly<
  Record<string, Scalar | readonly string[] | Readonly<Record<string, Scalar | readonly string[]>>>
>

export interface QueryData {
  readonly name: string
  readonly returns: 'none' | 'one' | 'maybe' | 'many'
  readonly params: Readonly<Record<string, ParamType>>
  readonly columns: readonly Column[]
  readonly text: string
  /** The text for the embedded engine, where it needs its own. */
  readonly embedded?: string
}

declare const paramsOf: unique symbol
declare const rowOf: unique symbol

/** A query that only reads. `P` is what it takes, `R` one row of what it gives. */
export interface ReadQuery<P, R> extends QueryData {
  readonly mode: 'read'
  readonly [paramsOf]?: P
  readonly [rowOf]?: R
}
/** A query that writes: it runs only inside a write transaction. */
export interface WriteQuery<P, R> extends QueryData {
  readonly mode: 'write'
  readonly [paramsOf]?: P
  readonly [rowOf]?: R
}
