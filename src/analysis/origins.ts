// Independent origins: how many sources stand behind some statements that do not rest on each other.
import { enums, type EnumValue } from '../graph/vocabulary.ts'
import type { EndPoint } from './chains.ts'
import { createClusters } from './clusters.ts'
import { distinct, groupBy } from './grouping.ts'

export type OriginReason = EnumValue<'OriginReason'>
type ChainEnd = EnumValue<'ChainEnd'>

/** A statement with where it comes from. */
export interface SourcedStatement {
  readonly id: string
  readonly speakerId: string
  /** For whom it was said: those on whose behalf, else those whom the speaker represented then, else the speaker. */
  readonly principalIds: readonly string[]
  readonly venueId: string | null
  /** The read articles that report it. */
  readonly articleIds: readonly string[]
  readonly ends: readonly EndPoint[]
}

/** What is known of the articles at the ends of chains. */
export interface Provenance {
  readonly outletOf: (articleId: string) => string | null
  /** Who owns the article's outlet in the end; the outlet itself where no owner is known. */
  readonly ownersOf: (articleId: string) => readonly string[]
  /** The articles that are joined with this one by DERIVED_FROM, directly or through others. */
  readonly derivedWith: (articleId: string) => readonly string[]
}

/** One origin, or one article's worth of what is no origin. */
export interface OriginGroup {
  /** Its first end by id: the article, or the statement where there is none. */
  readonly key: string
  /** Why its ends are one, the first in the order of the list of reasons; for what is no origin, why not. */
  readonly reason: OriginReason
  readonly reasons: OriginReason[]
  readonly isOrigin: boolean
  readonly statementIds: string[]
  readonly articleIds: string[]
  readonly end: ChainEnd
  readonly read: boolean
}

export interface Origins {
  readonly statements: number
  readonly articles: number
  readonly outlets: number
  readonly origins: number
  readonly readOrigins: number
  readonly unreadOrigins: number
  readonly anonymousOrigins: number
  readonly unattributed: number
  readonly voices: number
  readonly voiceIds: string[]
  readonly groups: OriginGroup[]
}

/** The end that says most about a group comes first. */
const byWeight: readonly ChainEnd[] = [
  'PRIMARY',
  'OWN_REPORTING',
  'UNREAD',
  'CYCLE',
  'ANONYMOUS',
  'UNATTRIBUTED',
]

interface End extends EndPoint {
  readonly key: string
  readonly statement: SourcedStatement
}

/**
 * Counts the independent origins of some statements, with the groups and the reason for each.
 *
 * Ends of chains are one origin where they share a venue, an item, a statement or a speaker, or where their articles are joined by
 * DERIVED_FROM; a common owner joins OWN_REPORTING ends only. An end without attribution and an outlet's own narration are no origin: they
 * are listed with that as their reason. A group is read where a PRIMARY or OWN_REPORTING end of it is, else unread, else anonymous.
 * Source: the definition of independent origins in the model (docs/model.md). The order of the statements makes no difference.
 */
export function originsOf(statements: readonly SourcedStatement[], provenance: Provenance): Origins {
  const ends = statements.flatMap((statement) =>
    statement.ends.map((end): End => ({ ...end, statement, key: end.articleId ?? statement.id })),
  )
  const isNone = (end: End) => noOrigin(end, provenance) !== null
  const groups = [
    ...originGroups(
      ends.filter((end) => !isNone(end)),
      provenance,
    ),
    ...otherGroups(ends.filter(isNone), provenance),
  ]
  const origins = groups.filter(({ isOrigin }) => isOrigin)
  const articleIds = distinct(statements.flatMap((statement) => statement.articleIds))
  const readOrigins = origins.filter(({ read }) => read).length
  const anonymousOrigins = origins.filter(({ end }) => end === 'ANONYMOUS').length
  const voiceIds = distinct(
    ends.filter((end) => !isNone(end)).flatMap(({ statement }) => statement.principalIds),
  )
  return {
    statements: statements.length,
    articles: articleIds.length,
    outlets: distinct(articleIds.flatMap((id) => provenance.outletOf(id) ?? [])).length,
    origins: origins.length,
    readOrigins,
    anonymousOrigins,
    unreadOrigins: origins.length - readOrigins - anonymousOrigins,
    unattributed: groups.length - origins.length,
    voices: voiceIds.length,
    voiceIds,
    groups,
  }
}

/** Why an end is no origin, or null where it is one. */
function noOrigin({ end, articleId, statement }: End, { outletOf }: Provenance): OriginReason | null {
  if (end === 'UNATTRIBUTED') return 'UNATTRIBUTED'
  const narrates = articleId !== null && outletOf(articleId) === statement.speakerId
  return narrates ? 'OWN_NARRATION' : null
}

/** What an end shares with others that are the same origin, by the reason. */
function tiesOf({ statement, articleId, end }: End, known: Provenance): [OriginReason, string][] {
  const { id, speakerId, venueId } = statement
  const item = articleId === null ? [] : [articleId]
  const derived = item.flatMap(known.derivedWith)
  const ties: Partial<Record<OriginReason, string[]>> = {
    SAME_STATEMENT: [`statement ${id}`],
    SAME_SPEAKER: [`speaker ${speakerId}`],
    SAME_VENUE: venueId === null ? [] : [`article ${venueId}`],
    SAME_ITEM: item.map((one) => `article ${one}`),
    DERIVED_FROM: derived.length === 0 ? [] : [...item, ...derived].map((one) => `article ${one}`),
    SAME_OWNER: end === 'OWN_REPORTING' ? item.flatMap(known.ownersOf).map((owner) => `owner ${owner}`) : [],
  }
  return enums.OriginReason.flatMap((reason) =>
    (ties[reason] ?? []).map((tie): [OriginReason, string] => [reason, tie]),
  )
}

function originGroups(ends: readonly End[], known: Provenance): OriginGroup[] {
  const clusters = createClusters()
  const nodeOf = ({ statement, key }: End) => `end ${statement.id} ${key}`
  for (const end of ends) for (const [, tie] of tiesOf(end, known)) clusters.join(nodeOf(end), tie)
  const groups = groupBy(ends, (end) => clusters.rootOf(nodeOf(end)))
  return [...groups.values()]
    .map((members) => groupOf(members, reasonsFor(members, known), true))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

/** The reasons that join at least two ends of a group; ALONE where it has but one. */
function reasonsFor(members: readonly End[], known: Provenance): OriginReason[] {
  if (members.length === 1) return ['ALONE']
  const alike = sharedReasons(members, known, (reason, tie) => `${reason} ${tie}`)
  // What is one end's venue may be the item at which another ends.
  const shared = alike.size > 0 ? alike : sharedReasons(members, known, (_, tie) => tie)
  return enums.OriginReason.filter((reason) => shared.has(reason))
}

function sharedReasons(
  members: readonly End[],
  known: Provenance,
  keyOf: (reason: OriginReason, tie: string) => string,
): Set<OriginReason> {
  const tied = new Map<string, { ends: Set<End>; reasons: Set<OriginReason> }>()
  for (const end of members) {
    for (const [reason, tie] of tiesOf(end, known)) {
      const alike = tied.get(keyOf(reason, tie)) ?? { ends: new Set(), reasons: new Set() }
      tied.set(keyOf(reason, tie), alike)
      alike.ends.add(end)
      alike.reasons.add(reason)
    }
  }
  return new Set([...tied.values()].flatMap(({ ends, reasons }) => (ends.size > 1 ? [...reasons] : [])))
}

/** What is no origin, one group for each article and reason. */
function otherGroups(ends: readonly End[], provenance: Provenance): OriginGroup[] {
  const groups = groupBy(ends, (end) => `${noOrigin(end, provenance) ?? ''} ${end.key}`)
  return [...groups.values()]
    .map((members) =>
      groupOf(
        members,
        members.slice(0, 1).flatMap((end) => noOrigin(end, provenance) ?? []),
        false,
      ),
    )
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function groupOf(members: readonly End[], reasons: OriginReason[], isOrigin: boolean): OriginGroup {
  const ends = new Set(members.map(({ end }) => end))
  const [key = ''] = distinct(members.map((end) => end.key))
  return {
    key,
    reason: reasons[0] ?? 'ALONE',
    reasons,
    isOrigin,
    statementIds: distinct(members.map(({ statement }) => statement.id)),
    articleIds: distinct(members.flatMap(({ articleId }) => articleId ?? [])),
    end: byWeight.find((end) => ends.has(end)) ?? 'UNREAD',
    read: members.some(({ end, endRead }) => endRead && (end === 'PRIMARY' || end === 'OWN_REPORTING')),
  }
}

/** Groups are listed by key; an article may be no origin for two reasons. */
const placeOf = ({ key, reason }: OriginGroup) => `${key} ${reason}`
