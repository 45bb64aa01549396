// Interest: how a speaker, and whom it speaks for, stood to a claim when it spoke.
import { enums, type EnumValue } from '../graph/vocabulary.ts'
import { groupBy } from './grouping.ts'
import { linkOf, type Link } from './paths.ts'
import { heldAt, type Interval, type Term } from './time.ts'

export type InterestKind = EnumValue<'InterestKind'>

/** A relation of an actor to another actor or to an event. */
export interface Tie extends Term {
  readonly type: EnumValue<'ActorRelationType'>
  readonly fromId: string
  readonly toId: string
  readonly key: string
}

/** A statement, as far as it tells whose interests it may serve. */
export interface Speech {
  readonly statementId: string
  readonly speakerId: string
  readonly said: Interval
  /** For whom it was said, where the source says so. */
  readonly behalfIds: readonly string[]
}

/** What a claim concerns, and whom it accuses. */
export interface Stakes {
  readonly claimId: string
  readonly eventIds: readonly string[]
  readonly accusedIds: readonly string[]
}

/** An interest with the relations that show it, from the speaker to the claim. */
export interface Interest {
  readonly kind: InterestKind
  /** Whose it is: the speaker, or whom it speaks for. */
  readonly ofId: string
  readonly path: readonly Link[]
}

/** Tells the interests behind statements on one claim. */
export interface InterestJudge {
  /** By kind, then by the ids on the path; of paths through the same nodes the first. UNKNOWN alone where there is none. */
  readonly interestsOf: (speech: Speech) => Interest[]
  /** The kinds alone. */
  readonly kindsOf: (speech: Speech) => InterestKind[]
}

/** How one actor stands to the claim, while a term lasts; null where it has no term. */
interface Stake {
  readonly kind: InterestKind
  readonly links: readonly Link[]
  readonly term: Term | null
}

/** Someone whose interest counts, and the relations that lead there from the speaker. */
interface Bearer {
  readonly id: string
  readonly links: readonly Link[]
}

/**
 * Judges the interests in one claim from relations between actors and events; those that do not bear on the claim make no difference, nor does their
 * order. The bearers of a statement are its speaker and those for whom it was said, else those whom the speaker represented then. What was recorded
 * with a term counts where the term and the time of speaking may share a day. The cost is linear in the statements and in the relations of their
 * bearers. Source: the definition of interest in the model (docs/model.md).
 */
export function judgeInterests(stakes: Stakes, ties: readonly Tie[]): InterestJudge {
  const find = stakeFinder(stakes, ties)
  const offices = groupBy(
    ties.filter(({ type }) => type === 'REPRESENTS'),
    ({ fromId }) => fromId,
  )
  const bearersOf = (speech: Speech) => bearers(speech, offices.get(speech.speakerId) ?? [])
  const heldBy = ({ id }: Bearer, said: Interval) =>
    find(id).filter(({ term }) => term === null || heldAt(term, said))
  return {
    interestsOf: (speech) => {
      const found = bearersOf(speech).flatMap((bearer) =>
        heldBy(bearer, speech.said).map(({ kind, links }) => ({
          kind,
          ofId: bearer.id,
          path: [...bearer.links, ...links],
        })),
      )
      return found.length > 0 ? eachOnce(found) : [{ kind: 'UNKNOWN', ofId: speech.speakerId, path: [] }]
    },
    kindsOf: (speech) => {
      const held = bearersOf(speech).flatMap((bearer) => heldBy(bearer, speech.said))
      const kinds = new Set(held.map(({ kind }) => kind))
      return kinds.size > 0 ? enums.InterestKind.filter((kind) => kinds.has(kind)) : ['UNKNOWN']
    },
  }
}

function bearers({ statementId, speakerId, said, behalfIds }: Speech, offices: readonly Tie[]): Bearer[] {
  const speaker = { id: speakerId, links: [] }
  const made = linkOf('MADE', speakerId, statementId, null)
  const behalf = behalfIds.map((id) => ({
    id,
    links: [made, linkOf('ON_BEHALF_OF', statementId, id, null)],
  }))
  const held = offices.filter((office) => heldAt(office, said))
  const represented = held.map((office) => ({ id: office.toId, links: [linkOfTie(office)] }))
  const principals = behalf.length > 0 ? behalf : represented
  return [speaker, ...principals.filter(({ id }) => id !== speakerId)]
}

/** How each actor stands to the claim; worked out once for each. */
function stakeFinder(stakes: Stakes, ties: readonly Tie[]): (actorId: string) => Stake[] {
  const find = stakesByKind(stakes, endsByActor(ties))
  const known = new Map<string, Stake[]>()
  return (actorId) => {
    const present = known.get(actorId)
    if (present) return present
    const found = find(actorId)
    const all = enums.InterestKind.flatMap((kind) =>
      kind === 'UNKNOWN' ? [] : found[kind].map((stake) => ({ ...stake, kind })),
    )
    known.set(actorId, all)
    return all
  }
}

type Held = Omit<Stake, 'kind'>

function stakesByKind(
  { claimId, eventIds, accusedIds }: Stakes,
  endsOf: (actorId: string) => readonly End[],
) {
  const [events, accused] = [new Set(eventIds), new Set(accusedIds)]
  const inEvents = (actorId: string, type: Tie['type']): Held[] =>
    endsOf(actorId)
      .filter(({ tie, otherId }) => tie.type === type && events.has(otherId))
      .map(({ tie, otherId }) => ({
        term: null,
        links: [linkOfTie(tie), linkOf('CONCERNS', claimId, otherId, null)],
      }))
  const parts = (actorId: string) => inEvents(actorId, 'PARTY_TO')
  const accusations = (actorId: string): Held[] =>
    accused.has(actorId) ? [{ term: null, links: [linkOf('ACCUSES', claimId, actorId, null)] }] : []
  const through = (actorId: string, type: Tie['type'], on: (otherId: string) => Held[]): Held[] =>
    endsOf(actorId)
      .filter(({ tie, otherId }) => tie.type === type && otherId !== actorId)
      .flatMap(({ tie, otherId }) =>
        on(otherId).map(({ links }) => ({ term: tie, links: [linkOfTie(tie), ...links] })),
      )
  return (actorId: string): Record<Exclude<InterestKind, 'UNKNOWN'>, Held[]> => ({
    PARTY: parts(actorId),
    ACCUSED: accusations(actorId),
    ALLY_OF_PARTY: through(actorId, 'ALIGNED_WITH', parts),
    ALLY_OF_ACCUSED: through(actorId, 'ALIGNED_WITH', accusations),
    OPPONENT_OF_ACCUSED: through(actorId, 'OPPOSED_TO', accusations),
    MEDIATOR: inEvents(actorId, 'MEDIATES'),
    UNINVOLVED: inEvents(actorId, 'UNINVOLVED_IN'),
  })
}

/** A relation as seen from one of its ends. */
interface End {
  readonly actorId: string
  readonly otherId: string
  readonly tie: Tie
}

function endsByActor(ties: readonly Tie[]): (actorId: string) => readonly End[] {
  const ends = ties.flatMap((tie) => [
    { actorId: tie.fromId, otherId: tie.toId, tie },
    { actorId: tie.toId, otherId: tie.fromId, tie },
  ])
  const groups = groupBy(ends, ({ actorId }) => actorId)
  return (actorId) => groups.get(actorId) ?? []
}

function linkOfTie({ type, fromId, toId, key }: Tie): Link {
  return linkOf(type, fromId, toId, key)
}

/** Interests in order, one for each kind and way through nodes. */
function eachOnce(found: readonly Interest[]): Interest[] {
  const placeOf = ({ kind, path }: Interest) =>
    [enums.InterestKind.indexOf(kind), ...path.map(({ id }) => id)].join(' ')
  const wayOf = ({ kind, path }: Interest) =>
    [kind, ...path.map(({ from, to }) => [from, to].sort().join(' '))].join(' ')
  const inOrder = found
    .map((interest) => ({ interest, place: placeOf(interest) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ interest }) => interest)
  return [...groupBy(inOrder, wayOf).values()].flatMap((alike) => alike.slice(0, 1))
}

/** How many statements, and how many different speakers, have an interest of one kind. */
export interface InterestShare {
  readonly kind: InterestKind
  readonly statements: number
  readonly actors: number
}

/** Counts kinds of interest, in the order of the list of kinds; a kind that no statement has is left out. */
export function sharesOf(
  spoken: readonly { speakerId: string; kinds: readonly InterestKind[] }[],
): InterestShare[] {
  return enums.InterestKind.flatMap((kind) => {
    const having = spoken.filter(({ kinds }) => kinds.includes(kind))
    const actors = new Set(having.map(({ speakerId }) => speakerId)).size
    return having.length > 0 ? [{ kind, statements: having.length, actors }] : []
  })
}
