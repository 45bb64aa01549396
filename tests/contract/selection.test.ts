// What a question asks for below a field, however it is written.
import { describe, expect, test } from '@jest/globals'
import { graphqlSync, buildSchema, type GraphQLResolveInfo } from 'graphql'
import { selected, selectedInPage, type Selected } from '../../src/contract/selection.ts'

const schema = buildSchema(`
  type Query { page: Page }
  type Page { nodes: [Tree] edges: [Edge] }
  type Edge { node: Tree }
  type Tree { name: String left: Tree right: Tree }
`)

/** What `read` makes of the selection below the field `page` of a question. */
function ask<T>(question: string, read: (info: GraphQLResolveInfo) => T, variableValues = {}): T {
  const seen: T[] = []
  const rootValue = {
    page: (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
      seen.push(read(info))
      return null
    },
  }
  const { errors } = graphqlSync({ schema, source: question, rootValue, variableValues })
  expect(errors).toBeUndefined()
  const [only] = seen
  if (only === undefined) throw new Error('the field was not resolved')
  return only
}
const has = (part: Selected, ...path: string[]): boolean => {
  const [name, ...rest] = path
  const below = name === undefined ? null : part.below(name)
  return below !== null && (rest.length === 0 || has(below, ...rest))
}

describe('a selection', () => {
  test('has what is asked for under its own name, whatever alias it has', () => {
    ask('{ page { edges { other: node { l: left { name } } } } }', (info) => {
      expect(has(selected(info), 'edges', 'node', 'left', 'name')).toBe(true)
      expect(has(selected(info), 'edges', 'node', 'right')).toBe(false)
      expect(has(selected(info), 'other')).toBe(false)
      return true
    })
  })

  test('has what fragments ask for, and joins what is asked for twice', () => {
    const question = `
      query { page { ...some nodes { ... on Tree { left { name } } } nodes { left { right { name } } } } }
      fragment some on Page { edges { node { ...deep } } }
      fragment deep on Tree { right { left { name } } }`
    ask(question, (info) => {
      expect(has(selected(info), 'nodes', 'left', 'name')).toBe(true)
      expect(has(selected(info), 'nodes', 'left', 'right', 'name')).toBe(true)
      expect(has(selected(info), 'edges', 'node', 'right', 'left')).toBe(true)
      return true
    })
  })
})

describe('the entries of a page', () => {
  test.each([
    ['nodes', '{ page { nodes { left { name } } } }'],
    ['edges', '{ page { edges { node { left { name } } } } }'],
    ['both', '{ page { nodes { name } edges { node { left { name } } } } }'],
  ])('are asked for by %s', (_, question) => {
    ask(question, (info) => {
      expect(has(selectedInPage(info), 'left', 'name')).toBe(true)
      expect(has(selectedInPage(info), 'right')).toBe(false)
      return true
    })
  })
})
