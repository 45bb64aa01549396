// Refuses documents that repeat themselves, before the rules of validation compare every repetition with every other.
import {
  GraphQLError,
  Kind,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { tooCostly } from '../errors.ts'

/** The language knows two directives for a field, each of which may stand there once. */
const mostDirectives = 5
/** The same field, or alias, in one selection set with the fragments that it spreads. */
const mostRepeats = 50
/** Mistakes that one document is told of. */
export const mostMistakes = 5

/** A validation rule. What it refuses is looked at no further: the other rules go on with an empty document. */
export function refuseOverload(context: ValidationContext): ASTVisitor {
  return {
    Document: (document: DocumentNode) => {
      const problem = findOverload(document, (name) => context.getFragment(name)?.selectionSet)
      if (problem === null) return undefined
      context.reportError(new GraphQLError(problem, { originalError: tooCostly(problem) }))
      return { ...document, definitions: [] }
    },
  }
}

type FragmentOf = (name: string) => SelectionSetNode | undefined

function findOverload(document: DocumentNode, fragmentOf: FragmentOf): string | null {
  let problem: string | null = null
  visit(document, {
    enter: (node) => {
      const directives = 'directives' in node ? (node.directives?.length ?? 0) : 0
      if (directives > mostDirectives)
        problem ??= `${directives} directives stand in one place; at most ${mostDirectives} are read.`
      else if (node.kind === Kind.SELECTION_SET) problem ??= findRepeats(node, fragmentOf)
      return problem === null ? undefined : false
    },
  })
  return problem
}

function findRepeats(selectionSet: SelectionSetNode, fragmentOf: FragmentOf): string | null {
  for (const [name, count] of countNames(selectionSet, fragmentOf))
    if (count > mostRepeats)
      return `${name} is selected ${count} times in one place; at most ${mostRepeats} are read. Once is enough.`
  return null
}

/** How often each field or alias stands in a selection set, fragments unfolded and each of those with a name counted once. */
function countNames(selectionSet: SelectionSetNode, fragmentOf: FragmentOf): Map<string, number> {
  const counts = new Map<string, number>()
  const spread = new Set<string>()
  const ahead = [selectionSet]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        counts.set(name, (counts.get(name) ?? 0) + 1)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) ahead.push(selection.selectionSet)
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = fragmentOf(selection.name.value)
        if (fragment) ahead.push(fragment)
      }
    }
  }
  return counts
}
