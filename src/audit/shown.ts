// What a change is shown to have touched: its diff, as it was before or after.
import type { ShownDiff } from '../contract/models.ts'
import type { Diff, NodeEdit, RelationEdit } from './diff.ts'

/** One side of a diff; what was not there is not listed. */
export function sideOf({ nodes, relations }: Diff, side: 'before' | 'after'): ShownDiff {
  return {
    nodes: nodes.flatMap((edit: NodeEdit) => {
      const properties = edit[side]
      return properties === null ? [] : [{ label: edit.label, id: edit.id, properties }]
    }),
    relations: relations.flatMap((edit: RelationEdit) => {
      const properties = edit[side]
      const { type, from, to, key } = edit
      return properties === null ? [] : [{ type, from, to, key, properties }]
    }),
  }
}
