// The fields of gaps, and the lists of them.
import type { Context } from '../contract/context.ts'
import { connection } from '../contract/connections.ts'
import { slugOf } from '../contract/keys.ts'
import { loadRequired } from '../contract/loading.ts'
import type { GapModel } from '../contract/models.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import type { EnumValue } from '../graph/vocabulary.ts'
import { gapPage } from './lists.ts'

/** The rule behind each kind. */
const reasons: Readonly<Record<EnumValue<'GapKind'>, string>> = {
  SINGLE_ORIGIN: 'All statements that support the claim or an equivalent have one independent origin.',
  SECOND_HAND_ONLY:
    'No chain of a statement in support ends at an article that we read and in which it was said or to which it was said.',
  ACCUSED_NOT_QUOTED:
    'The claim accuses this actor, and no statement on it by the actor, on its behalf or by who represented it then has a quote.',
  FIGURE_WITHOUT_AS_OF: 'The statement gives a number, and the time that it covers is not recorded.',
  CHAIN_ENDS_UNREAD: 'A chain of the statement ends at an article that we did not read.',
  ORPHANED_QUOTE: 'A passage of the statement is no longer where it was read.',
  UNDATED_STATEMENT: 'No day on which the statement was said is recorded.',
}

/** `gap:single_origin:…`, with the names of the claim or the statement, and of the accused. */
function idOf({ kind, claimId, statementId, actorId }: GapModel): string {
  const nodes = [statementId ?? claimId, ...(actorId === null ? [] : [actorId])]
  return ['gap', kind.toLowerCase(), ...nodes.map(slugOf)].join(':')
}

async function nodeOf({ claimId, statementId }: GapModel, { loaders }: Context) {
  return statementId === null
    ? { ...(await loadRequired(loaders.claims.byId, claimId)), __typename: 'Claim' as const }
    : { ...(await loadRequired(loaders.statements.byId, statementId)), __typename: 'Statement' as const }
}

export const gapResolvers: Resolvers = {
  Query: { gaps: (_, args, context) => gapPage('Query.gaps', args, context) },
  Claim: {
    gaps: ({ id }, { kinds = null, ...page }, context) =>
      gapPage(`Claim.gaps ${id}`, { ...page, filter: { claims: [id], kinds } }, context, ''),
  },
  Gap: {
    id: idOf,
    node: (gap, _, context) => nodeOf(gap, context),
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    actor: ({ actorId }, _, { loaders }) =>
      actorId === null ? null : loadRequired(loaders.actors.byId, actorId),
    reason: ({ kind }) => reasons[kind],
  },
  GapConnection: connection,
}
