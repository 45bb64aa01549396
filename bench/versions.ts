// Which versions took part in a run.
import { readFileSync } from 'node:fs'

const versionOf = (manifest: string): string =>
  (JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')) as { version: string }).version

const neo4jVersion = (): string =>
  /<neo4j\.version>(.+?)</.exec(
    readFileSync(new URL('../scripts/neo4j-pom.xml', import.meta.url), 'utf8'),
  )?.[1] ?? 'unknown'

/** The programs and packages whose speed shows in the figures. */
export function versionsInUse(): Record<string, string> {
  return {
    Counterclaim: versionOf('../package.json'),
    Node: process.versions.node,
    'Neo4j Community': neo4jVersion(),
    'neo4j-driver': versionOf('../node_modules/neo4j-driver/package.json'),
    'Apollo Server': versionOf('../node_modules/@apollo/server/package.json'),
    graphql: versionOf('../node_modules/graphql/package.json'),
    '@neo4j/graphql': versionOf('./node_modules/@neo4j/graphql/package.json'),
    '@grafeo-db/js': versionOf('../node_modules/@grafeo-db/js/package.json'),
  }
}
