// The Apollo server: schema, limits, and safe errors.
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Context } from '../contract/context.ts'
import { errorFormatter } from './errors.ts'
import { limitsPlugin, mostTokens } from './limits.ts'
import { notesPlugin } from './notes.ts'
import { mostMistakes, refuseOverload } from './overload.ts'
import { rolesPlugin } from './roles.ts'
import { statusesPlugin } from './statuses.ts'

/** An Apollo server over a schema. */
export function createApollo(
  schema: GraphQLSchema,
  config: Pick<Config, 'INTROSPECTION' | 'MAX_COST'>,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: config.INTROSPECTION,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(logger),
    parseOptions: { maxTokens: mostTokens },
    validationRules: [refuseOverload],
    validationOptions: { maxErrors: mostMistakes, hideSuggestions: !config.INTROSPECTION },
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger,
    plugins: [
      notesPlugin(),
      rolesPlugin,
      limitsPlugin(config),
      statusesPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
}
