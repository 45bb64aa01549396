// Statements as columns of small numbers, for counting many of them at once. Each column numbers the different values that occur in it.

/** What is counted of one statement. Days are written YYYY-MM-DD. */
export interface StatementFacts {
  readonly id: string
  readonly actorId: string
  readonly claimId: string
  readonly stance: string
  readonly basis: string
  readonly state: string
  /** Its place in lists: the latest day on which it can have been said, a bar, and its id. */
  readonly orderKey: string
  readonly saidFrom: string | null
  readonly saidTo: string | null
  /** Each once, in order, as are all lists of ids here. */
  readonly articleIds: readonly string[]
  readonly principalIds: readonly string[]
  /** The statements that it takes back. */
  readonly retractedIds: readonly string[]
}
export interface ArticleFacts {
  readonly id: string
  readonly outletId: string | null
  readonly language: string | null
  readonly publishedFrom: string | null
  readonly publishedTo: string | null
}
export interface ClaimFacts {
  readonly id: string
  readonly topicIds: readonly string[]
  readonly eventIds: readonly string[]
  /** A day; what was certainly said before it is on no side of the claim. Empty where nothing is. */
  readonly notBefore: string
}
/** Whom an actor represents, and in which time; an open bound is null. */
export interface Office {
  readonly principalId: string
  readonly since: string | null
  readonly until: string | null
}
export interface ActorFacts {
  readonly id: string
  readonly named: boolean
  readonly offices: readonly Office[]
}

/** When a statement was said: its interval, and the latest day on which it can have been said, `0000-00-00` where that is not known. */
export interface SaidTime {
  readonly from: string | null
  readonly to: string | null
  readonly bound: string
}

/** One column: for each row the number of its value, and the values by their numbers. Equal values share one number. */
export interface Column<T> {
  codes: Uint32Array
  readonly values: T[]
  readonly numbers: Map<string, number>
}

export interface StatementTable {
  readonly rows: Map<string, number>
  readonly ids: string[]
  readonly columns: {
    readonly actor: Column<string>
    readonly claim: Column<string>
    readonly stance: Column<string>
    readonly basis: Column<string>
    /** Empty for a row whose statement is gone. */
    readonly state: Column<string>
    readonly said: Column<SaidTime>
    readonly articles: Column<readonly string[]>
    readonly principals: Column<readonly string[]>
  }
  readonly articles: Map<string, ArticleFacts>
  readonly claims: Map<string, ClaimFacts>
  readonly offices: Map<string, readonly Office[]>
  readonly unnamed: Set<string>
  /** What each statement takes back; only statements that take back any are here. */
  readonly retractions: Map<string, readonly string[]>
  /** What was worked out from the table as it is; emptied by every change. */
  readonly memory: Map<string, unknown>
}

/** What a row's state is once its statement is gone. */
const gone = ''
const firstCapacity = 1_024
const mostRemembered = 100

/** An empty table. */
export function createTable(): StatementTable {
  return {
    rows: new Map(),
    ids: [],
    columns: {
      actor: column(),
      claim: column(),
      stance: column(),
      basis: column(),
      state: column(),
      said: column(),
      articles: column(),
      principals: column(),
    },
    articles: new Map(),
    claims: new Map(),
    offices: new Map(),
    unnamed: new Set(),
    retractions: new Map(),
    memory: new Map(),
  }
}

/** How many statements the table holds. */
export function sizeOf({ rows }: StatementTable): number {
  return rows.size
}

/** Enters a statement, or what it says now in place of what it said before. */
export function putStatement(table: StatementTable, facts: StatementFacts): void {
  const { columns, rows, ids } = table
  const row = rows.get(facts.id) ?? ids.length
  if (row === ids.length) {
    ids.push(facts.id)
    rows.set(facts.id, row)
  }
  const bound = facts.orderKey.slice(0, 10)
  const said = { from: facts.saidFrom, to: facts.saidTo, bound }
  set(columns.actor, row, facts.actorId, facts.actorId)
  set(columns.claim, row, facts.claimId, facts.claimId)
  set(columns.stance, row, facts.stance, facts.stance)
  set(columns.basis, row, facts.basis, facts.basis)
  set(columns.state, row, facts.state, facts.state)
  set(columns.said, row, `${said.from ?? ''} ${said.to ?? ''} ${bound}`, said)
  set(columns.articles, row, facts.articleIds.join(' '), facts.articleIds)
  set(columns.principals, row, facts.principalIds.join(' '), facts.principalIds)
  if (facts.retractedIds.length > 0) table.retractions.set(facts.id, facts.retractedIds)
  else table.retractions.delete(facts.id)
  table.memory.clear()
}

/** Takes out whatever has this id. */
export function remove(table: StatementTable, id: string): void {
  const row = table.rows.get(id)
  if (row !== undefined) set(table.columns.state, row, gone, gone)
  table.rows.delete(id)
  table.articles.delete(id)
  table.claims.delete(id)
  table.offices.delete(id)
  table.unnamed.delete(id)
  table.retractions.delete(id)
  table.memory.clear()
}

export function putArticle(table: StatementTable, facts: ArticleFacts): void {
  table.articles.set(facts.id, facts)
  table.memory.clear()
}

export function putClaim(table: StatementTable, facts: ClaimFacts): void {
  table.claims.set(facts.id, facts)
  table.memory.clear()
}

/** Of actors only those are kept that represent someone or are unnamed. */
export function putActor(table: StatementTable, { id, named, offices }: ActorFacts): void {
  if (named) table.unnamed.delete(id)
  else table.unnamed.add(id)
  if (offices.length > 0) table.offices.set(id, offices)
  else table.offices.delete(id)
  table.memory.clear()
}

/** What `make` gives, worked out once for the table as it is. */
export function remember<T>({ memory }: StatementTable, name: string, make: () => T): T {
  if (memory.has(name)) return memory.get(name) as T
  const made = make()
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(name, made)
  return made
}

function column<T>(): Column<T> {
  return { codes: new Uint32Array(firstCapacity), values: [], numbers: new Map() }
}

function set<T>(target: Column<T>, row: number, name: string, value: T): void {
  let number = target.numbers.get(name)
  if (number === undefined) {
    number = target.values.push(value) - 1
    target.numbers.set(name, number)
  }
  if (row >= target.codes.length) target.codes = grown(target.codes)
  target.codes[row] = number
}

function grown(codes: Uint32Array): Uint32Array {
  const wider = new Uint32Array(codes.length * 2)
  wider.set(codes)
  return wider
}
