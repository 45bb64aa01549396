// Which relation stands for a step of a path, and what a relation is called.
import { describe, expect, test } from '@jest/globals'
import { addLink, linkOf, shortestPaths, type KnownGraph, type Link } from '../../src/analysis/paths.ts'

const statement = 'statement:a'
const article = 'article:b'
const reports = ['1', '2'].map((key) => linkOf('REPORTED_IN', statement, article, key))
const hop = linkOf('CARRIED_BY', statement, article, 'article:c article:b')
const venue = linkOf('SAID_IN', statement, article, null)

function stepOf(links: readonly Link[]): string | undefined {
  const known: KnownGraph = new Map()
  for (const link of links) addLink(known, link)
  return known.get(article)?.get(statement)?.id
}

describe('a relation', () => {
  test('is called by its ends, its type, and what tells several of one type apart', () => {
    expect(venue.id).toBe('statement:a|SAID_IN|article:b')
    expect(reports.map(({ id }) => id)).toEqual([
      'statement:a|REPORTED_IN|article:b|1',
      'statement:a|REPORTED_IN|article:b|2',
    ])
  })

  test('that joins its ends only once stands before those that may join them often, whatever the order', () => {
    expect(stepOf([...reports, hop, venue])).toBe(venue.id)
    expect(stepOf([venue, hop, ...reports])).toBe(venue.id)
  })

  test('of several alike, the first stands for all', () => {
    expect(stepOf([hop, ...reports])).toBe(reports[0]?.id)
    expect(stepOf([...reports.toReversed(), hop])).toBe(reports[0]?.id)
  })

  test('from a node to itself is no step', () => {
    const known: KnownGraph = new Map()
    addLink(known, linkOf('CITES', article, article, null))
    expect(known.size).toBe(0)
  })
})

test('there is no path where nothing is known', () => {
  const nothing = shortestPaths(new Map(), { from: 'actor:a', to: 'actor:b', longest: 8, most: 3 }, 10)
  expect(nothing).toEqual({ paths: [], complete: 8 })
})
