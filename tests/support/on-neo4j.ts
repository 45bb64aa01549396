// Tests of what only a real Neo4j can show.
import { describe } from '@jest/globals'
import { hasNeo4j, neo4j, type TestEngine } from './engines.ts'

/** A suite on Neo4j; skipped, and said to be, where there is none. */
export function onNeo4j(tests: (engine: TestEngine) => void): void {
  const suite = hasNeo4j ? describe : describe.skip
  suite('on neo4j', () => tests(neo4j))
}
