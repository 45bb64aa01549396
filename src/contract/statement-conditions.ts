// Reads a StatementFilter into the conditions that lists and counts of statements check.
import type { StatementFilter } from '../generated/schema-types.ts'
import { countedStates } from '../graph/vocabulary.ts'
import { conditionsAsOf } from './as-of.ts'
import type { ListConditions, StatementConditions } from './context.ts'
import { codeList, dayRange, idList, valueList } from './input.ts'

const languageCode = /^[a-z]{2,3}$/

/** The conditions that a filter sets; the states that count are no condition. Throws INVALID_INPUT that names the field. */
export function readStatementConditions(filter: StatementFilter): StatementConditions {
  const said = dayRange(filter.said, 'filter.said')
  const published = dayRange(filter.published, 'filter.published')
  const states = valueList(filter.states, 'filter.states')
  const isDefault =
    states !== null &&
    countedStates.every((state) => states.includes(state)) &&
    states.length === countedStates.length
  return {
    actors: idList(filter.actors, 'Actor', 'filter.actors'),
    representing: idList(filter.representing, 'Actor', 'filter.representing'),
    claims: idList(filter.claims, 'Claim', 'filter.claims'),
    stances: valueList(filter.stances, 'filter.stances'),
    articles: idList(filter.articles, 'Article', 'filter.articles'),
    outlets: idList(filter.outlets, 'Actor', 'filter.outlets'),
    topics: idList(filter.topics, 'Topic', 'filter.topics'),
    events: idList(filter.events, 'Event', 'filter.events'),
    languages: codeList(
      filter.languages,
      languageCode,
      'filter.languages',
      'ISO 639-1 codes such as en or id',
    ),
    saidFrom: said.from,
    saidTo: said.to,
    publishedFrom: published.from,
    publishedTo: published.to,
    basis: valueList(filter.basis, 'filter.basis'),
    states: isDefault ? null : states,
  }
}

/** Conditions that every list of statements starts from: as of now, and whether or not they accuse. */
export const listedNow: Omit<ListConditions, keyof StatementConditions> = {
  ...conditionsAsOf(null, 'CERTAIN'),
  accusing: null,
  accused: null,
}
