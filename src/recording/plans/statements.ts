// Plans to record, correct or retract a statement: the one form in which a fact-checker enters who said what, and where it was read.
import { reaches, type Viewer } from '../../contract/viewer.ts'
import type { GraphRows } from '../../entries/rows.ts'
import { DomainError } from '../../errors.ts'
import { statementsAlike } from '../../generated/queries.ts'
import type {
  RecordStatementInput,
  RetractStatementInput,
  UpdateStatementInput,
} from '../../generated/schema-types.ts'
import type { WriteRun } from '../../graph/graph.ts'
import type { RelationType } from '../../graph/vocabulary.ts'
import { differences } from '../differences.ts'
import { statementId, type StatementIdentity } from '../ids.ts'
import { addActor, addArticle, addClaim, addReports, articlesRead, type Gathering } from '../input-entries.ts'
import { unnamed } from '../draft.ts'
import { passageKeys } from '../passages.ts'
import { hold } from '../holding.ts'
import type { Planner } from '../record.ts'
import { statementEntry } from '../stored-entries.ts'
import { relationsFrom, storedNodes, type StoredRelation } from '../stored.ts'
import { planEntries, type Gathered } from './entries.ts'
import { fieldsOf, held, ownRelations } from './nodes.ts'

/** What is recorded of a statement beside who took which stance on what. */
type Spoken = Omit<RecordStatementInput, 'actor' | 'newActor' | 'claim' | 'newClaim' | 'stance'>

export const planStatement =
  (input: RecordStatementInput, viewer: Viewer): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => {
      const { actor: actorId, newActor, claim: claimId, newClaim, stance, ...spoken } = fieldsOf(input)
      const actor = await oneOf(gathering, 'actor', actorId, newActor, addActor)
      const claim = await oneOf(gathering, 'claim', claimId, newClaim, addClaim)
      return gatherStatement(run, gathering, viewer, { actor, claim, stance, spoken })
    })

/** Something by its id or as new, in two fields of which one is given. */
async function oneOf<I>(
  gathering: Gathering,
  field: 'actor' | 'claim',
  id: string | null | undefined,
  fresh: I | null | undefined,
  add: (gathering: Gathering, input: I, at: string[]) => Promise<string>,
): Promise<string> {
  const name = field === 'actor' ? 'newActor' : 'newClaim'
  if (fresh && !id) return add(gathering, fresh, [name])
  if (!id || fresh) gathering.draft.refuse([field], `give ${field} or ${name}, and not both`)
  return id ?? `${field}:${unnamed}`
}

interface Said {
  readonly actor: string
  readonly claim: string
  readonly stance: RecordStatementInput['stance']
  readonly spoken: Spoken
  /** Fields that the input calls otherwise. */
  readonly names?: Readonly<Record<string, string>>
}

async function gatherStatement(
  run: WriteRun,
  gathering: Gathering,
  viewer: Viewer,
  { actor, claim, stance, spoken, names = {} }: Said,
): Promise<Gathered> {
  const { id: given, saidIn: venueId, newSaidIn, reports, proposedBy, ...rest } = spoken
  const venue = await venueOf(gathering, venueId, newSaidIn)
  const articles = await articlesRead(gathering, reports, ['reports'])
  const firstArticle = articles[0] ?? ''
  if (reports.length === 0)
    gathering.draft.refuse(
      ['reports'],
      'a statement is sourced: give at least one passage in which it was read',
    )
  const { from = null, to = null, precision = null } = spoken.said ?? {}
  const identity = { actor, claim, stance, from, to, precision, venue, firstArticle }
  const made = statementId(identity)
  const recorded = await recordedAs(run, gathering, identity, given ?? made)
  const id = recorded ?? given ?? made
  if (recorded === null) {
    const isEditor = reaches(viewer.role, 'EDITOR')
    const state = isEditor ? {} : { state: 'PROPOSED', proposedBy: proposedBy ?? 'PERSON' }
    gathering.draft.add('statements', { ...rest, ...state, id, actor, claim, stance, saidIn: venue }, [])
  }
  await addReports(gathering, id, reports, articles, ['reports'])
  if (recorded === null) return { targetId: id }
  const named = newSaidIn ? { ...names, saidIn: 'newSaidIn' } : names
  await refuseOthers(run, gathering, recorded, { ...rest, saidIn: venue }, named)
  if (given && given !== recorded)
    gathering.draft.refuse(['id'], `this statement is on record as ${recorded}: leave id out, or give that`)
  return extension(run, viewer, recorded)
}

/** A statement that is on record gets passages alone: what else is given and differs would be dropped without a word. */
async function refuseOthers(
  run: WriteRun,
  { draft }: Gathering,
  id: string,
  given: object,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  const stored = (await storedNodes(run, [id])).get(id) ?? {}
  const entry = statementEntry(id, stored, await ownRelations(run, id))
  for (const [field = '', ...inner] of differences(given, entry))
    draft.refuse(
      [names[field] ?? field, ...inner],
      `the statement is on record as ${id} with another value: leave this out here, and change it with updateStatement`,
    )
}

async function venueOf(
  gathering: Gathering,
  id: string | null | undefined,
  fresh: RecordStatementInput['newSaidIn'],
): Promise<string | null> {
  if (!fresh) return id ?? null
  if (id) gathering.draft.refuse(['newSaidIn'], 'give saidIn or newSaidIn, not both')
  return addArticle(gathering, fresh, ['newSaidIn'])
}

const mostAlike = 1_000

/** The statement that this one is: the same speaker, claim, stance, dates and venue. One utterance in four languages is one statement. */
async function recordedAs(
  run: WriteRun,
  { similar }: Gathering,
  { actor, claim, stance, from, to, precision, venue }: StatementIdentity,
  id: string,
): Promise<string | null> {
  const isDated = from !== null || to !== null || venue !== null
  const rows = await run(statementsAlike, { actorId: actor, claimId: claim, stance, limit: mostAlike })
  const found = rows.find(
    (row) =>
      row.id === id ||
      (isDated &&
        row.saidFrom === from &&
        row.saidTo === to &&
        (row.saidPrecision ?? null) === precision &&
        row.venueId === venue),
  )
  if (!found) return null
  if (found.state === 'WITHDRAWN' || found.state === 'REFUSED')
    throw new DomainError(
      'CONFLICT',
      `${found.id} is this statement, and is ${found.state}: undo that change instead.`,
      {
        field: 'input',
        id: found.id,
      },
    )
  similar.push({ reason: 'SAME_UTTERANCE', field: 'input', id: found.id })
  return found.id
}

/** A statement that is on record gets the passages that it lacks. */
async function extension(run: WriteRun, viewer: Viewer, id: string): Promise<Gathered> {
  if (!reaches(viewer.role, 'EDITOR'))
    throw new DomainError('CONFLICT', `This is on record as ${id}: an editor can add the passage to it.`, {
      field: 'input',
      id,
    })
  await hold(run, [id])
  const stored = await relationsFrom(run, [id])
  const adapt = async (rows: GraphRows) => withNewPassages(rows, stored, id)
  return { targetId: id, known: [id], touches: id, adapt }
}

function withNewPassages(rows: GraphRows, stored: readonly StoredRelation[], id: string): GraphRows {
  const keyOf = passageKeys(stored)
  const relations = rows.relations.flatMap((relation) => {
    if (relation.type !== 'REPORTED_IN') return [relation]
    const { key, isStored } = keyOf(relation)
    return isStored ? [] : [{ ...relation, key }]
  })
  if (!relations.some(({ type }) => type === 'REPORTED_IN'))
    throw new DomainError('CONFLICT', `This is on record as ${id}, with these very passages.`, {
      field: 'input',
      id,
    })
  return { ...rows, relations }
}

const ofStatements: readonly RelationType[] = [
  'ON_BEHALF_OF',
  'SAID_IN',
  'RESPONDS_TO',
  'RETRACTS',
  'RESTATES',
]
const ofReports: readonly RelationType[] = ['REPORTED_IN', 'CARRIED_BY']

export const planStatementChange =
  (input: UpdateStatementInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => {
      const { id, reports, newSaidIn, saidIn, ...rest } = fieldsOf(input)
      const stored = await held(run, id, 'Statement')
      const relations = await ownRelations(run, id)
      const venue = newSaidIn ? await venueOf(gathering, null, newSaidIn) : saidIn
      const given = Object.entries({ ...rest, saidIn: venue }).filter(([, value]) => value !== undefined)
      const entry = { ...statementEntry(id, stored, relations), ...Object.fromEntries(given) }
      gathering.draft.add('statements', entry, [])
      const articles = await articlesRead(gathering, reports ?? [], ['reports'])
      await addReports(gathering, id, reports ?? [], articles, ['reports'])
      return {
        targetId: id,
        known: [id],
        replacing: [{ from: id, types: reports ? [...ofStatements, ...ofReports] : ofStatements }],
        touches: id,
        ...(reports === null || reports?.length === 0 ? { adapt: refuseUnsourced } : {}),
      }
    })

async function refuseUnsourced(): Promise<never> {
  throw new DomainError(
    'INVALID_INPUT',
    'reports must hold at least one passage: every statement is sourced.',
    {
      field: 'input.reports',
    },
  )
}

/** A retraction is a statement of the same speaker on the same claim; without a new stance it takes none. */
export const planRetraction =
  (input: RetractStatementInput, viewer: Viewer): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => {
      const { statement, stance, retracts, ...spoken } = fieldsOf(input)
      const { actorId, claimId, state } = await held(run, statement, 'Statement', 'input.statement')
      if (state !== 'RECORDED' && state !== 'CHECKED')
        gathering.draft.refuse(
          ['statement'],
          `${statement} is ${String(state)}: only what counts can be retracted`,
        )
      // The others keep the places that they have in the input.
      const all = [...new Set([...(retracts ?? []), statement])]
      return gatherStatement(run, gathering, viewer, {
        actor: String(actorId),
        claim: String(claimId),
        stance: stance ?? 'DECLINES',
        spoken: { ...spoken, retracts: all },
        names: retracts ? {} : { retracts: 'statement' },
      })
    })
