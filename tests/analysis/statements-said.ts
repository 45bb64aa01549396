// Statements of a table and the changes of position among them, as tests write them.
import { findChanges, type ChangeConditions } from '../../src/analysis/position-changes.ts'
import {
  createTable,
  putStatement,
  type StatementFacts,
  type StatementTable,
} from '../../src/analysis/statement-table.ts'

/** A statement by `actor:a` on `claim:c`; its place follows its last day. */
export function said(id: string, facts: Partial<StatementFacts> = {}): StatementFacts {
  return {
    id: `statement:${id}`,
    actorId: 'actor:a',
    claimId: 'claim:c',
    stance: 'ASSERTS',
    basis: 'UNSTATED',
    state: 'RECORDED',
    orderKey: `${facts.saidTo ?? '0000-00-00'}|statement:${id}`,
    saidFrom: null,
    saidTo: null,
    articleIds: [],
    principalIds: [],
    retractedIds: [],
    ...facts,
  }
}

/** One that was said on a day. */
export const on = (day: string, id: string, stance: string, facts: Partial<StatementFacts> = {}) =>
  said(id, { saidFrom: day, saidTo: day, stance, ...facts })

export function tableOf(statements: readonly StatementFacts[]): StatementTable {
  const table = createTable()
  for (const facts of statements) putStatement(table, facts)
  return table
}

const all: ChangeConditions = {
  of: null,
  actors: null,
  claims: null,
  kinds: null,
  topics: null,
  events: null,
  representing: null,
  saidFrom: null,
  saidTo: null,
}
const everything = { low: '', high: '~', limit: 10_000, direction: 'DESC' as const }
/** The changes that meet the conditions, newest first unless the stretch says otherwise. */
export const found = (table: StatementTable, conditions: Partial<ChangeConditions> = {}, stretch = {}) =>
  findChanges(table, { ...all, ...conditions }, { ...everything, ...stretch })
export const bare = (id: string) => id.slice('statement:'.length)
/** The same, each as its kind and its two statements. */
export const lines = (table: StatementTable, conditions: Partial<ChangeConditions> = {}, stretch = {}) =>
  found(table, conditions, stretch).changes.map(
    ({ kind, fromId, toId }) => `${kind} ${bare(fromId)} ${bare(toId)}`,
  )
export const office = (principalId: string, since: string | null = null, until: string | null = null) => ({
  principalId,
  since,
  until,
})
