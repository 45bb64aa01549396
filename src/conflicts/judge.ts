// Judges claims: every conflict on some claims, as the nodes of the index that lists them.
import { contradictionOf, type Scene } from '../analysis/claim-conflicts.ts'
import { disputeOn, partsOf, type Principals, type SpeakersRow } from '../analysis/conflicts.ts'
import { joinsAmong, joinWith } from '../analysis/figure-joins.ts'
import { numericConflicts, type PlacedFigure } from '../analysis/figure-pairs.ts'
import { boundOf } from '../analysis/time.ts'
import { dayKey, dayOfKey, idOfKey } from '../contract/keys.ts'
import type { EnumValue, NodeRow } from '../graph/vocabulary.ts'

export interface DisputeRow {
  id: string
  properties: Omit<NodeRow<'_Dispute'>, 'id'>
}

/** What is known of the claims to be judged and of those joined to them. */
export interface Evidence {
  readonly speakersOn: (claimId: string) => readonly Speakers[]
  readonly figuresOn: (claimId: string) => readonly PlacedFigure[]
  readonly sceneOf: (claimId: string) => Scene
  /** Joins of a claim to claims with a greater id. */
  readonly joinsOf: (claimId: string) => readonly { relation: string; otherId: string }[]
  readonly principals: ReadonlyMap<string, Principals>
}

/** Speakers with the earliest day on which one of their statements may have been said; empty where that is open. */
export type Speakers = SpeakersRow & { readonly saidFrom: string; readonly notBefore: string }

/** What was read of claims, by their ids. */
interface Known {
  readonly speakers: ReadonlyMap<string, readonly Speakers[]>
  readonly figures: ReadonlyMap<string, readonly PlacedFigure[]>
  readonly scenes: ReadonlyMap<string, Scene>
  readonly joins: ReadonlyMap<string, readonly { relation: string; otherId: string }[]>
  readonly principals: ReadonlyMap<string, Principals>
}

/** Evidence of what was read: nothing is known of a claim of which nothing was read. */
export function evidenceOf({ speakers, figures, scenes, joins, principals }: Known): Evidence {
  return {
    speakersOn: (id) => speakers.get(id) ?? [],
    figuresOn: (id) => figures.get(id) ?? [],
    sceneOf: (id) => scenes.get(id) ?? { from: null, to: null, placeIds: [] },
    joinsOf: (id) => joins.get(id) ?? [],
    principals,
  }
}

const never = '9999-12-31'

/** Every conflict that is reported on this claim, or on it and a claim with a greater id. */
export function conflictsOn(claimId: string, evidence: Evidence): DisputeRow[] {
  return [
    ...stanceConflict(claimId, evidence),
    ...numeric(claimId, evidence),
    ...contradictions(claimId, evidence),
  ]
}

function stanceConflict(claimId: string, { speakersOn, principals }: Evidence): DisputeRow[] {
  const rows = speakersOn(claimId)
  const dispute = disputeOn(claimId, rows, principals)
  if (!dispute) return []
  const { supporting, denying, inferred } = partsOf(rows)
  const { supporterIds, denierIds, firstKey, lastKey } = dispute
  const span = spanOf([...supporting, ...denying, ...inferred])
  return [
    row(`dispute:${claimId}`, 'STANCE', { claimId, supporterIds, denierIds, firstKey, lastKey, ...span }),
  ]
}

function numeric(claimId: string, { figuresOn, joinsOf }: Evidence): DisputeRow[] {
  const joins = joinsAmong(joinsOf(claimId))
  const figures = [claimId, ...joins.keys()].flatMap(figuresOn)
  return numericConflicts(figures, joinWith(claimId, joins)).map((conflict) => {
    const { class: numericClass, otherClaimId, actorIds, statementIds, ...keys } = conflict
    const among = new Set(statementIds)
    const said = figures.filter(({ statementId }) => among.has(statementId)).map((figure) => figure.said)
    const id = ['dispute', claimId, otherClaimId ?? [], numericClass.toLowerCase()].flat().join(':')
    const span = {
      saidFrom: least(said.map(({ from }) => from ?? '')),
      saidTo: greatest(said.map(({ to }) => to ?? never)),
    }
    return row(id, 'NUMERIC', {
      ...keys,
      ...span,
      claimId,
      otherClaimId,
      numericClass,
      supporterIds: actorIds,
      denierIds: [],
    })
  })
}

function contradictions(claimId: string, { joinsOf, sceneOf, speakersOn }: Evidence): DisputeRow[] {
  const others = joinsOf(claimId).filter(({ relation }) => relation === 'CONTRADICTS')
  return others.flatMap(({ otherId }) => {
    const found = contradictionOf(
      [sceneOf(claimId), sceneOf(otherId)],
      [speakersOn(claimId), speakersOn(otherId)],
    )
    if (!found) return []
    const { supporterIds, otherIds: denierIds, rows } = found
    const firstKey = least(rows.map(({ first }) => first))
    const lastKey = greatest(rows.map(({ last }) => last))
    const both = {
      claimId,
      otherClaimId: otherId,
      supporterIds,
      denierIds,
      firstKey,
      lastKey,
      ...spanOf(rows),
    }
    return [row(`dispute:${claimId}:${otherId}`, 'CLAIM', both)]
  })
}

interface Judged {
  readonly claimId: string
  readonly otherClaimId?: string | null
  readonly numericClass?: EnumValue<'NumericClass'>
  readonly supporterIds: string[]
  readonly denierIds: string[]
  readonly firstKey: string
  readonly lastKey: string
  readonly saidFrom: string
  readonly saidTo: string
}

function row(id: string, kind: EnumValue<'ConflictKind'>, judged: Judged): DisputeRow {
  const { firstKey, lastKey, otherClaimId = null, numericClass = null, ...rest } = judged
  return {
    id,
    properties: {
      ...rest,
      name: id,
      kind,
      numericClass,
      otherClaimId,
      listing: listingOf(kind, numericClass),
      sortKey: dayKey(dayOfKey(lastKey), id),
      firstStatementId: idOfKey(firstKey),
      lastStatementId: idOfKey(lastKey),
    },
  }
}

/** The list in which conflicts of a kind stand; each numeric class has one of its own. */
export function listingOf(
  kind: EnumValue<'ConflictKind'>,
  numericClass: EnumValue<'NumericClass'> | null,
): string {
  return numericClass === null ? kind : `${kind} ${numericClass}`
}

function spanOf(rows: readonly Speakers[]) {
  const bounds = rows.map(({ last }) => boundOf(last) ?? never)
  return { saidFrom: least(rows.map(({ saidFrom }) => saidFrom)), saidTo: greatest(bounds) }
}

const least = (keys: readonly string[]) => keys.toSorted()[0] ?? ''
const greatest = (keys: readonly string[]) => keys.toSorted().at(-1) ?? ''
