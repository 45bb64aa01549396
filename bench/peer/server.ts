// The peer as a process of its own: `@neo4j/graphql` on the same Apollo Server, Fastify and driver as the product, without any limit.
// NEO4J_URI says where the graph is; the address is printed once it answers.
import { createRequire } from 'node:module'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { peerTypeDefs } from './type-defs.ts'

/** The part of the package that is used here: it is installed on demand, so its types may not be there. */
interface PeerPackage {
  readonly Neo4jGraphQL: new (options: {
    typeDefs: string
    driver: Driver
    features: { filters: { String: Record<string, boolean> } }
  }) => { getSchema(): Promise<GraphQLSchema> }
}

const { Neo4jGraphQL } = createRequire(import.meta.url)('@neo4j/graphql') as PeerPackage
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, {
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
})
// Comparisons of texts are off by default; without them no client can ask for an index walk.
const features = { filters: { String: { LT: true, GT: true } } }
const schema = await new Neo4jGraphQL({ typeDefs: peerTypeDefs, driver, features }).getSchema()
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
await apollo.start()
const app = Fastify() as unknown as FastifyInstance
app.post('/graphql', fastifyApolloHandler(apollo))
process.stdout.write(`The peer answers at ${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql\n`)

process.on('SIGTERM', () => {
  void app
    .close()
    .then(() => driver.close())
    .then(() => process.exit(0))
})
