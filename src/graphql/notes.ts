// Notes of each operation what it is and what came of it.
import type { ApolloServerPlugin } from '@apollo/server'
import {
  Kind,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../contract/context.ts'
import type { OperationNotes } from '../operations/notes.ts'

/** Fills in the notes of the request's context. Its cost is noted where it is measured, in limits. */
export function notesPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, contextValue: { notes } }) => {
        if (!operation) return
        const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        notes.name = operation.name?.value ?? null
        notes.type = operation.operation
        notes.fields = rootFields(operation, fragments)
      },
      willSendResponse: async ({ response, contextValue: { notes } }) => {
        if (response.body.kind === 'single') noteErrors(notes, response.body.singleResult.errors ?? [])
      },
    }),
  }
}

function noteErrors(notes: OperationNotes, errors: readonly GraphQLFormattedError[]): void {
  const codeOf = ({ extensions }: GraphQLFormattedError) => String(extensions?.code)
  notes.codes = errors.map(codeOf)
  notes.resolverCodes = errors.filter(({ path }) => path !== undefined).map(codeOf)
  notes.errorIds = errors.flatMap(({ extensions }) =>
    typeof extensions?.id === 'string' ? extensions.id : [],
  )
}

/** The fields that a valid operation asks of the root type, each once, those inside fragments included. */
function rootFields(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): string[] {
  const fields = new Set<string>()
  const seen = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const used = fragments.find(({ name }) => name.value === selection.name.value)
        if (used) collect(used.selectionSet)
      }
    }
  }
  collect(operation.selectionSet)
  return [...fields].sort()
}
