// The executable schema: the embedded SDL and every resolver.
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { gql } from 'graphql-tag'
import { accessResolvers } from '../access/resolvers.ts'
import { guardFields } from '../access/roles.ts'
import { accusationResolvers } from '../accusations/resolvers.ts'
import { activityResolvers } from '../activity/resolvers.ts'
import { actorResolvers } from '../actors/resolvers.ts'
import { articleResolvers } from '../articles/resolvers.ts'
import { changeResolvers } from '../audit/resolvers.ts'
import { claimResolvers } from '../claims/resolvers.ts'
import { conflictResolvers } from '../conflicts/resolvers.ts'
import { dossierResolvers } from '../dossier/resolvers.ts'
import { driftResolvers } from '../drift/resolvers.ts'
import { eventResolvers } from '../events/resolvers.ts'
import { figureResolvers } from '../figures/resolvers.ts'
import { typeDefsText } from '../generated/type-defs.ts'
import { gapResolvers } from '../gaps/resolvers.ts'
import { interestResolvers } from '../interest/resolvers.ts'
import { originResolvers } from '../origins/resolvers.ts'
import { positionResolvers } from '../positions/resolvers.ts'
import { explorationResolvers } from '../exploration/resolvers.ts'
import { reviewResolvers } from '../reviews/resolvers.ts'
import { recordingResolvers } from '../recording/resolvers.ts'
import { searchResolvers } from '../search/resolvers.ts'
import { statementResolvers } from '../statements/resolvers.ts'
import { timelineResolvers } from '../timeline/resolvers.ts'
import { resolveMerged } from './merged-arguments.ts'
import { nodeResolvers } from './nodes.ts'
import { scalars } from './scalars.ts'
import { requireWholeTexts } from './whole-texts.ts'

/** Builds the schema. Throws where a resolver has no field to stand behind, and where a field declares no role. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: gql(typeDefsText),
    resolvers: [
      scalars,
      nodeResolvers,
      accessResolvers,
      accusationResolvers,
      activityResolvers,
      actorResolvers,
      articleResolvers,
      changeResolvers,
      claimResolvers,
      conflictResolvers,
      dossierResolvers,
      driftResolvers,
      eventResolvers,
      figureResolvers,
      gapResolvers,
      interestResolvers,
      originResolvers,
      positionResolvers,
      explorationResolvers,
      reviewResolvers,
      recordingResolvers,
      searchResolvers,
      statementResolvers,
      timelineResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
  // Roles come first: whoever may not ask is told nothing of ids.
  return guardFields(requireWholeTexts(resolveMerged(schema)))
}
