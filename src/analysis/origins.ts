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
  /** Why it is no origin, or null where it is one. */
  readonly none: OriginReason | null
  readonly ties: readonly Tie[]
}

/** What an end shares with others that are the same origin, and the reason. */
interface Tie {
  readonly reason: OriginReason
  readonly name: string
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
    statement.ends.map((end) => endOf(statement, end, provenance)),
  )
  const sources = ends.filter(({ none }) => none === null)
  const groups = [...originGroups(sources), ...otherGroups(ends)]
  const origins = groups.filter(({ isOrigin }) => isOrigin)
  const articleIds = new Set(statements.flatMap((statement) => statement.articleIds))
  const outletIds = new Set([...articleIds].flatMap((id) => provenance.outletOf(id) ?? []))
  const readOrigins = origins.filter(({ read }) => read).length
  const anonymousOrigins = origins.filter(({ end }) => end === 'ANONYMOUS').length
  const voiceIds = distinct(sources.flatMap(({ statement }) => statement.principalIds))
  return {
    statements: statements.length,
    articles: articleIds.size,
    outlets: outletIds.size,
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

function endOf(statement: SourcedStatement, end: EndPoint, known: Provenance): End {
  const none = noOrigin(statement, end, known)
  const ties = none === null ? tiesOf(statement, end, known) : []
  return { ...end, statement, none, ties, key: end.articleId ?? statement.id }
}

function noOrigin(
  { speakerId }: SourcedStatement,
  { end, articleId }: EndPoint,
  { outletOf }: Provenance,
): OriginReason | null {
  if (end === 'UNATTRIBUTED') return 'UNATTRIBUTED'
  return articleId !== null && outletOf(articleId) === speakerId ? 'OWN_NARRATION' : null
}

function tiesOf(
  { id, speakerId, venueId }: SourcedStatement,
  { articleId, end }: EndPoint,
  known: Provenance,
): Tie[] {
  const ties: Tie[] = [
    { reason: 'SAME_STATEMENT', name: `statement ${id}` },
    { reason: 'SAME_SPEAKER', name: `speaker ${speakerId}` },
  ]
  if (venueId !== null) ties.push({ reason: 'SAME_VENUE', name: `article ${venueId}` })
  if (articleId === null) return ties
  ties.push({ reason: 'SAME_ITEM', name: `article ${articleId}` })
  const derived = known.derivedWith(articleId)
  if (derived.length > 0)
    for (const one of [articleId, ...derived]) ties.push({ reason: 'DERIVED_FROM', name: `article ${one}` })
  if (end === 'OWN_REPORTING')
    for (const owner of known.ownersOf(articleId)) ties.push({ reason: 'SAME_OWNER', name: `owner ${owner}` })
  return ties
}

function originGroups(ends: readonly End[]): OriginGroup[] {
  const clusters = createClusters()
  // All ends of a statement are one, so its first tie stands for each of them.
  const nameOf = ({ ties }: End) => ties[0]?.name ?? ''
  for (const end of ends) for (const tie of end.ties) clusters.join(nameOf(end), tie.name)
  const groups = groupBy(ends, (end) => clusters.rootOf(nameOf(end)))
  return [...groups.values()].map((members) => groupOf(members, reasonsFor(members), true)).sort(byPlace)
}

/** The reasons that join at least two ends of a group; ALONE where it has but one. */
function reasonsFor(members: readonly End[]): OriginReason[] {
  if (members.length === 1) return ['ALONE']
  const alike = sharedReasons(members, ({ reason, name }) => `${reason} ${name}`)
  // What is one end's venue may be the item at which another ends.
  const shared = alike.size > 0 ? alike : sharedReasons(members, ({ name }) => name)
  return enums.OriginReason.filter((reason) => shared.has(reason))
}

/** The reasons of ties that two ends have in common, by what `keyOf` takes for the same. */
function sharedReasons(members: readonly End[], keyOf: (tie: Tie) => string): Set<OriginReason> {
  const firsts = new Map<string, { end: End; reasons: OriginReason[] }>()
  const shared = new Set<OriginReason>()
  for (const end of members) {
    for (const tie of end.ties) {
      const key = keyOf(tie)
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, { end, reasons: [tie.reason] })
      else if (first.end === end) first.reasons.push(tie.reason)
      else for (const reason of [...first.reasons, tie.reason]) shared.add(reason)
    }
  }
  return shared
}

/** What is no origin, one group for each article and reason. */
function otherGroups(ends: readonly End[]): OriginGroup[] {
  const others = ends.filter(({ none }) => none !== null)
  const groups = groupBy(others, ({ none, key }) => `${none ?? ''} ${key}`)
  return [...groups.values()]
    .map((members) =>
      groupOf(
        members,
        members.slice(0, 1).flatMap(({ none }) => none ?? []),
        false,
      ),
    )
    .sort(byPlace)
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
function byPlace(a: OriginGroup, b: OriginGroup): number {
  const [one, other] = [`${a.key} ${a.reason}`, `${b.key} ${b.reason}`]
  return one < other ? -1 : 1
}
