// Verifies the log of changes: that nothing of it was altered, taken out, put in or lost, but what was lawfully erased.
import { chunksOf } from '../analysis/grouping.ts'
import {
  bodiesToCheck,
  chainToCheck,
  changesToCheck,
  pendingToCheck,
  sealState,
} from '../generated/queries.ts'
import { pages, type Read } from '../graph/pages.ts'
import { linkOf, noLink } from './chain.ts'
import { hashOf } from './change.ts'
import { sealId } from './seal.ts'

const linksAtOnce = 500
/** Bodies are read by fewer: that of a whole import is large. */
const bodiesAtOnce = 20

/** Takes what is not as it should be: of which change, and what. */
export type ReportChange = (id: string, problem: string, repair?: string) => void

/** The end of the chain as far as it was verified. */
export interface ChainEnd {
  readonly number: number
  readonly hash: string
}

interface Link {
  readonly number: number
  readonly id: string
  readonly hash: string | null
}

/** Reports everything that is wrong. Changes that are sealed meanwhile are no concern. Gives where the chain ended. */
export async function verifyLog(read: Read, report: ReportChange): Promise<ChainEnd> {
  const sealed = await verifyWaiting(read, report)
  const [seal] = await read(sealState, { id: sealId })
  const end = seal ?? { number: 0, hash: '' }
  let last: Link = { number: 0, id: 'the beginning', hash: noLink }
  let found = 0
  for (;;) {
    const links = await read(chainToCheck, { after: last.number, limit: linksAtOnce })
    if (links.length === 0) break
    found += links.length
    for (const link of links) {
      verifyLink(link, last, report)
      if (link.number === end.number && link.hash !== end.hash)
        report(link.id, `is number ${link.number}, and the end of the chain has another hash for that`)
      last = link
    }
    const ids = links.map(({ id }) => id)
    await verifyBodies(read, ids, report)
  }
  if (last.number < end.number)
    report(
      missing(last.number + 1, end.number),
      `missing: ${last.id} is the last change found, and the chain goes to ${end.number}`,
    )
  if (end.number === 0 && last.number > 0) report(last.id, 'is sealed, and the chain has no end')
  if (found < sealed) report('the chain', `lacks ${sealed - found} changes that have a number`)
  return { number: last.number, hash: last.hash ?? noLink }
}

type Row = Link &
  Record<'at' | 'by' | 'action' | 'targetId' | 'requestId' | 'bodySha256', string | null> & {
    readonly nodeIds: readonly string[]
  }

/** A link is judged by the hash that the one before has, right or not: so each finding names the change that was altered. */
function verifyLink(link: Row, last: Link, report: ReportChange): void {
  const { number, id, hash } = link
  const expected = last.number + 1
  if (number < expected) report(id, `has number ${number}, which ${last.id} has too`)
  else if (number > expected) report(missing(expected, number - 1), `missing: ${id} follows ${last.id}`)
  const head = { ...link, nodeIds: [...link.nodeIds], ...texts(link) }
  if (number === expected && hash !== linkOf(last.hash ?? '', number, head))
    report(id, `is not what was sealed as number ${number} after ${last.id}: its hash does not fit`)
}

const missing = (from: number, to: number) => (from === to ? `change ${from}` : `changes ${from} to ${to}`)

/** What a sealed change always has; where it was taken away, no hash fits. */
function texts({ at, by, action, targetId, bodySha256 }: Row) {
  return {
    at: at ?? '',
    by: by ?? '',
    action: action ?? '',
    targetId: targetId ?? '',
    bodySha256: bodySha256 ?? '',
  }
}

async function verifyBodies(read: Read, ids: readonly string[], report: ReportChange): Promise<void> {
  for (const some of chunksOf(ids, bodiesAtOnce))
    for (const row of await read(bodiesToCheck, { ids: some }))
      for (const problem of row.body === null ? erasureProblems(row) : bodyProblems(row, row.body))
        report(row.id, problem)
}

interface BodyRow {
  readonly salt: string | null
  readonly bodySha256: string | null
  readonly redactedBy: string | null
  /** The id of the change that erased it, if that is there. */
  readonly redactor: string | null
  /** Whether that change says so. */
  readonly owned: boolean
}

function* bodyProblems({ salt, bodySha256, redactedBy }: BodyRow, body: string): Generator<string> {
  if (redactedBy !== null) yield `is said to be erased by ${redactedBy}, and is there`
  if (hashOf(salt ?? '', body) !== bodySha256) yield 'has another body than the one whose hash it has'
}

function* erasureProblems({ salt, redactedBy, redactor, owned }: BodyRow): Generator<string> {
  if (redactedBy === null) yield 'has lost its body, and no change erased it'
  else if (redactor === null) yield `was erased by ${redactedBy}, which does not exist`
  else if (!owned) yield `is said to be erased by ${redactedBy}, which does not say so`
  if (salt !== null) yield 'was erased, and its salt was not'
}

/** Gives how many changes are sealed. */
async function verifyWaiting(read: Read, report: ReportChange): Promise<number> {
  let count = 0
  for await (const rows of pages(read, changesToCheck)) {
    count += rows.filter(({ sealed }) => sealed).length
    for (const { id, sealed, waiting } of rows)
      if (!sealed && !waiting)
        report(id, 'is not sealed, and nothing says that it waits to be', 'mark it as waiting')
  }
  for await (const rows of pages(read, pendingToCheck))
    for (const { id, changeId, known, sealed } of rows) {
      if (!known)
        report(id, `waits for ${changeId ?? 'a change without id'}, which does not exist`, 'take it away')
      else if (sealed) report(id, `waits for ${changeId}, which is sealed`, 'take it away')
    }
  return count
}
