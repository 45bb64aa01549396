// What a question asks for below a field, so that one query can bring it along.
import { Kind, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql'

/** Which fields are asked for below a field, under their own names; fields that a directive may leave out are among them. */
export interface Selected {
  /** What is asked for below this field, or null where it is not asked for. */
  below(name: string): Selected | null
}

type Fragments = GraphQLResolveInfo['fragments']

/** What is asked for below the field that is being resolved. */
export function selected({ fieldNodes, fragments }: GraphQLResolveInfo): Selected {
  return within(
    fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    fragments,
  )
}

/** What is asked for of the entries of a page, by `nodes` or by `edges`. */
export function selectedInPage(info: GraphQLResolveInfo): Selected {
  const page = selected(info)
  const entries = [page.below('nodes'), page.below('edges')?.below('node') ?? null]
  return { below: (name) => both(entries.map((entry) => entry?.below(name) ?? null)) }
}

function both(parts: readonly (Selected | null)[]): Selected | null {
  const asked = parts.filter((part) => part !== null)
  return asked.length === 0 ? null : { below: (name) => both(asked.map((part) => part.below(name))) }
}

function within(sets: readonly SelectionSetNode[], fragments: Fragments): Selected {
  const fields = sets.flatMap(({ selections }) => selections.flatMap((one) => fieldsOf(one, fragments)))
  return {
    below: (name) => {
      const same = fields.filter((field) => field.name.value === name)
      return same.length === 0
        ? null
        : within(
            same.flatMap(({ selectionSet }) => selectionSet ?? []),
            fragments,
          )
    },
  }
}

/** The fields that a selection stands for; validation has refused fragments that lead back to themselves. */
function fieldsOf(selection: SelectionNode, fragments: Fragments): (SelectionNode & { kind: Kind.FIELD })[] {
  if (selection.kind === Kind.FIELD) return [selection]
  const set =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection.selectionSet
      : fragments[selection.name.value]?.selectionSet
  return set?.selections.flatMap((one) => fieldsOf(one, fragments)) ?? []
}
