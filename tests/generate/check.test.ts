// What the generator refuses: a query whose header and text differ, or that names anything outside the vocabulary.
import { describe, expect, test } from '@jest/globals'
import { isRead, problemsOf } from '../../scripts/generate/check.ts'
import { parseCypherFile } from '../../scripts/generate/cypher-file.ts'

/** The problems of a query text; its header declares nothing unless lines of it are given. */
function problemsIn(body: string, header: string[] = []): string[] {
  const lines = ['// What is asked?', '// @returns none', ...header.map((line) => `// ${line}`), body]
  return problemsOf(parseCypherFile('cypher/queries/asked.cypher', lines.join('\n')))
}

const asks = (body: string) =>
  problemsIn(`${body}\nRETURN a.id AS id`, ['@returns many', '@column id string'])

describe('parameters', () => {
  const body = 'MATCH (a:Actor) WHERE a.id = $id\nRETURN a.id AS id'

  test('that are used and not declared are refused', () => {
    expect(problemsIn(body, ['@returns many', '@column id string'])).toEqual([
      'cypher/queries/asked.cypher (asked): parameter id is used and not declared',
    ])
  })

  test('that are declared and not used are refused', () => {
    const header = ['@returns many', '@param id string', '@param after string?', '@column id string']
    expect(problemsIn(body, header)).toEqual([
      'cypher/queries/asked.cypher (asked): parameter after is declared and never used',
    ])
  })

  test('in comments and in quoted text are not used', () => {
    const header = ['@returns many', '@param id string', '@column id string']
    expect(problemsIn(`${body.replace('$id', "'$id'")} // $id`, header)).toHaveLength(1)
  })

  test('of a type that does not exist are refused', () => {
    expect(() => problemsIn(body, ['@param id text'])).toThrow(/not understood: .*@param id text/)
  })
})

describe('columns', () => {
  const header = ['@returns many', '@column id string', '@column name string']

  test('that are returned as declared, in order, are taken', () => {
    const body =
      'MATCH (a:Actor)\nRETURN DISTINCT a.id AS id, coalesce(a.name, [1, 2][0]) AS name ORDER BY id, name LIMIT 3'
    expect(problemsIn(body, header)).toEqual([])
  })

  test.each([
    ['one is missing', 'MATCH (a:Actor) RETURN a.id AS id'],
    ['one is too many', 'MATCH (a:Actor) RETURN a.id AS id, a.name AS name, a.kind AS kind'],
    ['they stand in another order', 'MATCH (a:Actor) RETURN a.name AS name, a.id AS id'],
    ['one has another name', 'MATCH (a:Actor) RETURN a.id AS id, a.name AS title'],
  ])('are refused where %s', (_, body) => {
    expect(problemsIn(body, header)).toEqual([
      expect.stringMatching(/columns returned .* are not the columns declared/),
    ])
  })

  test('of a row that is no label and no relationship are refused', () => {
    expect(() => problemsIn('MATCH (a:Actor) RETURN a', ['@column actor Aktor'])).toThrow(
      /unknown column type Aktor/,
    )
  })

  test('of a query that returns none are refused', () => {
    expect(problemsIn('MATCH (a:Actor) SET a.name = a.id', ['@column id string'])).toHaveLength(1)
  })
})

describe('labels that are not in the vocabulary are refused', () => {
  test.each([
    'MATCH (a:Aktor)',
    'MATCH (a:Actor), (:Aktor)',
    'MATCH (a:Actor) WHERE a:Aktor OR a.named',
    'MATCH (a:Actor) WHERE EXISTS { (a)-[:MADE]->(:Aktor) }',
    'MATCH (a:Actor:Aktor)',
    'MATCH (a:actor)',
    'MATCH (a:Actor) CREATE (b:Aktor {id: a.id})',
    'MATCH (a:Actor) MERGE (b:Aktor {id: a.id})',
    'MATCH (a:Actor) SET a:Aktor',
    'MATCH (a:Actor) REMOVE a:Aktor',
  ])('%s', (body) => {
    expect(asks(body)).toEqual([expect.stringMatching(/label (Aktor|actor) is not in the vocabulary/)])
  })

  test('also where the label is the last word of the query', () => {
    expect(problemsIn('MATCH (a:Actor)\nSET a:Aktor')).toEqual([expect.stringMatching(/label Aktor/)])
  })

  test('but kinds of actors and labels of the system are in it', () => {
    expect(asks('MATCH (a:Actor) WHERE a:Person SET a:Outlet')).toEqual([])
    expect(asks('MATCH (a:Actor), (d:_Dispute {id: a.id})')).toEqual([])
  })
})

describe('relationships that are not in the vocabulary are refused', () => {
  test.each([
    'MATCH (a:Actor)-[:SAID]->(:Statement)',
    'MATCH (a:Actor)-[r:SAID]->(:Statement)',
    'MATCH (a:Actor)-[:MADE|SAID]->(:Statement)',
    'MATCH (a:Actor)-[:SAID*1..3]->(:Statement)',
    'MATCH (a:Actor) WHERE EXISTS { (a)-[:SAID]->() }',
    'MATCH (a:Actor)-[:said]->(:Statement)',
    'MATCH (a:Actor) CREATE (a)-[:SAID]->(a)',
    'MATCH (a:Actor) MERGE (a)-[r:SAID]->(a)',
  ])('%s', (body) => {
    expect(asks(body)).toEqual([expect.stringMatching(/relationship (SAID|said) is not in the vocabulary/)])
  })
})

describe('properties that a label or relationship does not have are refused', () => {
  test.each([
    'MATCH (a:Actor) WHERE a.nom = a.id',
    'MATCH (a:Actor {nom: 1})',
    'MATCH (a:Actor {name: 1, nom: 2})',
    'MATCH (a:Actor), (:Actor {nom: 2})',
    'MATCH (a:Actor)-[r:MADE]->() WHERE r.nom = 1',
    'MATCH (a:Actor)-[r:REPRESENTS {nom: 1}]->()',
    'MATCH (a:Actor)-[:REPRESENTS {nom: 1}]->()',
    'MATCH (a:Actor) SET a.nom = 1',
    'MATCH (a:Actor) SET a += {nom: 1}',
    'MATCH (a:Actor) REMOVE a.nom',
    'MATCH (a:Actor) CREATE (b:Topic {nom: a.id})',
    'MATCH (a:Actor) MERGE (b:Topic {id: a.id}) ON CREATE SET b.nom = 1',
  ])('%s', (body) => {
    expect(asks(body)).toEqual([expect.stringMatching(/nom is not a property of/)])
  })

  test('but those that it has are taken', () => {
    const body =
      "MATCH (a:Actor {id: 'x', name: 'y'})-[r:REPRESENTS {office: 'z'}]->(b:Actor) WHERE r.since < a.updatedAt SET b += {country: 'XN'}"
    expect(asks(body)).toEqual([])
  })
})

describe('a query', () => {
  test('reads unless it writes, and words in comments and quotes are no clauses', () => {
    expect(isRead('MATCH (a:Actor) RETURN a.id AS id')).toBe(true)
    expect(isRead("MATCH (a:Actor) WHERE a.name = 'DELETE' RETURN a.id AS id // SET")).toBe(true)
    for (const clause of [
      'CREATE (:Topic)',
      'MERGE (:Topic)',
      'SET a.name = 1',
      'DELETE a',
      'DETACH DELETE a',
      'REMOVE a.name',
    ]) {
      expect(isRead(`MATCH (a:Actor) ${clause}`)).toBe(false)
    }
  })

  test('with a header line that is not understood is refused, with its path', () => {
    expect(() => problemsIn('MATCH (a:Actor)', ['@colum id string'])).toThrow(/asked\.cypher: not understood/)
  })
})
