// Checks all that is to be imported before anything is written: each entry, what it refers to, and what is on record under its id.
import { checkEntries, type Elsewhere, type Reference } from '../entries/check.ts'
import type { Problem } from '../entries/problem.ts'
import { entriesOf, type SourceFile } from '../entries/source.ts'
import { articlesWithoutAddress } from '../generated/queries.ts'
import { circleSentence } from '../entries/check-relations.ts'
import { retractedElsewhere, voicesIn, type Voices } from '../entries/check-statements.ts'
import { knownIds, storedVoices } from '../recording/draft.ts'
import { mergedSentence, survivorsOf } from '../recording/holding.ts'
import type { Ask } from '../recording/stored.ts'
import { circlesOf, type Narrowing } from './circles.ts'
import type { Examined } from './examine.ts'
import type { Line } from './lines.ts'
import { addressesOf, foreignAddresses, isUnknown, planBatch, prepared, sizeOf } from './plan.ts'

/** Told in full; the others are counted. */
const mostTold = 1_000

/** What checking came to. */
export interface Checked {
  readonly problems: readonly Problem[]
  /** All problems, those that are not told included. */
  readonly found: number
  readonly entries: number
  /** Nodes and relationships that are not on record yet. */
  readonly fresh: number
}

/** What is remembered from batch to batch: the ids of what is defined and not the entries. */
interface Memory {
  readonly problems: Problem[]
  readonly defined: Map<string, string>
  /** Folded addresses, each with its article. */
  readonly addresses: Map<string, string>
  /** Ids that were referred to and not seen yet, each with the first problem that it may be. */
  readonly open: Map<string, Problem>
  readonly reported: Set<string>
  /** Statements, each with who speaks in it. */
  readonly voices: Map<string, Voices>
  /** Those who speak are the same few again and again, and kept once. */
  readonly speakers: Map<string, Voices>
  readonly narrowing: (Narrowing & { readonly problem: Problem })[]
  readonly totals: { found: number; entries: number; fresh: number }
}

/** Checks batch after batch, and at the end what only the whole can tell. */
export function createChecker(ask: Ask, by: string) {
  const memory: Memory = {
    problems: [],
    defined: new Map(),
    addresses: new Map(),
    open: new Map(),
    reported: new Set(),
    voices: new Map(),
    speakers: new Map(),
    narrowing: [],
    totals: { found: 0, entries: 0, fresh: 0 },
  }
  const { problems, totals } = memory
  const refuse = (problem: Problem) => {
    totals.found += 1
    if (problems.length < mostTold) problems.push(problem)
  }
  return {
    /** Tells whether nothing of the batch is on record. */
    check: async (batch: Examined): Promise<boolean> => {
      totals.entries += batch.lines.length
      for (const problem of batch.problems) refuse(problem)
      return batch.file !== null && checkFile(ask, by, batch, batch.file, memory, refuse)
    },
    end: async (): Promise<Checked> => {
      await checkWhole(ask, memory, refuse)
      return { problems, ...totals }
    },
  }
}

type Refuse = (problem: Problem) => void

async function checkFile(
  ask: Ask,
  by: string,
  { lines, references }: Examined,
  file: SourceFile,
  memory: Memory,
  refuse: Refuse,
): Promise<boolean> {
  refuseRepeats(lines, memory.defined, refuse)
  refuseRepeatedAddresses(file, memory.addresses, memory.defined, refuse)
  const found = checkEntries([file], await elsewhereOf(ask, file, references, memory), references)
  for (const problem of found) refuse(problem)
  if (found.length > 0) return false
  for (const { entry, problem } of entriesOf([file], 'claimRelations'))
    if (entry.type === 'NARROWS')
      memory.narrowing.push({ from: entry.from, to: entry.to, problem: problem(['to'], circleSentence) })
  const batch = prepared(file.content, { by, at: '' })
  const [isNew, foreign] = await Promise.all([isUnknown(ask, batch), foreignAddresses(ask, batch.entries)])
  const { diff, problems } = isNew ? { diff: null, problems: foreign } : await planBatch(ask, batch)
  for (const { id, message } of problems) refuse(problemOf(lines, id, message))
  memory.totals.fresh += diff === null ? sizeOf(batch.rows) : diff.nodes.length + diff.relations.length
  return isNew
}

async function checkWhole(ask: Ask, { open, defined, narrowing }: Memory, refuse: Refuse): Promise<void> {
  for (const [id, problem] of await stillOpen(ask, open, defined))
    refuse({ ...problem, message: whyNot(id, defined) })
  for (const { problem } of await circlesOf(ask, narrowing)) refuse(problem)
}

const idOf = ({ entry }: Line): string | undefined => {
  const id = (entry as { id?: unknown }).id
  return typeof id === 'string' ? id : undefined
}

function problemOf(batch: readonly Line[], id: string, message: string): Problem {
  const at = batch.find((line) => idOf(line) === id)
  return { file: at?.file ?? '', line: at?.line ?? null, path: at?.list ?? id, message }
}

/** Remembers where each id is defined. */
function refuseRepeats(
  batch: readonly Line[],
  defined: Map<string, string>,
  refuse: (problem: Problem) => void,
): void {
  for (const line of batch) {
    const id = idOf(line)
    if (id === undefined) continue
    const first = defined.get(id)
    if (first === undefined) defined.set(id, `${line.file}:${line.line}`)
    else
      refuse({
        file: line.file,
        line: line.line,
        path: `${line.list}.id`,
        message: `${id} is defined already, at ${first}`,
      })
  }
}

/** Two articles of one batch are told apart where all its entries are checked. */
function refuseRepeatedAddresses(
  file: SourceFile,
  addresses: Memory['addresses'],
  defined: ReadonlyMap<string, string>,
  refuse: Refuse,
): void {
  for (const { entry, problem } of entriesOf([file], 'articles'))
    for (const key of addressesOf(entry)) {
      const first = addresses.get(key)
      if (first === undefined) addresses.set(key, entry.id)
      else if (first !== entry.id)
        refuse(problem(['url'], `${key} is already the address of ${first}, at ${defined.get(first) ?? ''}`))
    }
}

async function elsewhereOf(
  ask: Ask,
  file: SourceFile,
  references: readonly Reference[],
  memory: Memory,
): Promise<Elsewhere> {
  const { defined, open, reported } = memory
  const ids = [...new Set(references.map(({ id }) => id))].filter((id) => !defined.has(id))
  const [known, survivors] = await Promise.all([knownIds(ask, ids), survivorsOf(ask, ids)])
  for (const { id, problem } of references)
    if (!defined.has(id) && !known.has(id) && !open.has(id)) open.set(id, problem(''))
  const read = (file.content.reports ?? []).map(({ article }) => article).filter((id) => known.has(id))
  const bare = new Set(
    read.length === 0 ? [] : (await ask(articlesWithoutAddress, { ids: read })).map(({ id }) => id),
  )
  for (const { statement } of file.content.reports ?? []) reported.add(statement)
  return {
    // What is not known yet may stand further below: that is told at the end.
    refusal: (id) => {
      const survivor = survivors.get(id)
      return survivor === undefined ? null : mergedSentence(id, survivor)
    },
    lacksAddress: (id) => bare.has(id),
    isReported: (id) => reported.has(id),
    voicesOf: await voicesOfRetracted(ask, file, memory),
  }
}

async function voicesOfRetracted(
  ask: Ask,
  { content: { statements = [] } }: SourceFile,
  { voices, speakers }: Memory,
): Promise<Elsewhere['voicesOf']> {
  for (const statement of statements) {
    const spoken = voicesIn(statement)
    const name = spoken.join(' ')
    const known = speakers.get(name)
    if (known === undefined) speakers.set(name, spoken)
    voices.set(statement.id, known ?? spoken)
  }
  const elsewhere = retractedElsewhere(statements).filter((id) => !voices.has(id))
  const stored = await storedVoices(ask, elsewhere)
  return (id) => voices.get(id) ?? stored.get(id) ?? null
}

async function stillOpen(
  ask: Ask,
  open: ReadonlyMap<string, Problem>,
  defined: ReadonlyMap<string, string>,
): Promise<[string, Problem][]> {
  const late = [...open].filter(([id, { path }]) => !(defined.has(id) && path.endsWith('mentionedIn')))
  const known = await knownIds(
    ask,
    late.map(([id]) => id).filter((id) => !defined.has(id)),
  )
  return late.filter(([id]) => !known.has(id))
}

function whyNot(id: string, defined: ReadonlyMap<string, string>): string {
  const at = defined.get(id)
  return at === undefined
    ? `${id} is neither in the files nor on record`
    : `${id} is defined only further below, at ${at}: an entry stands after what it refers to`
}
