// Loads the sides of conflicts, batched for one request.
import { judgedAt, nameOf, type AsOf } from '../analysis/as-of.ts'
import { actorsOf, alsoOn, partsOf, type SpeakersRow } from '../analysis/conflicts.ts'
import { joinsAmong, joinWith } from '../analysis/figure-joins.ts'
import { pairGroups, type PairGroup } from '../analysis/figure-pairs.ts'
import { otherEndOf } from '../contract/claim-relations.ts'
import type { ConflictSides, Loaders, Read } from '../contract/context.ts'
import { figuresThen, type GroupsSeek } from '../contract/figures.ts'
import { loadGrouped, loadOnce, loadRequired } from '../contract/loading.ts'
import type { ConflictSideModel, FigureModel } from '../contract/models.ts'
import { speakersOnClaims } from '../generated/queries.ts'
import { supportingStances, type Stance } from '../graph/vocabulary.ts'

type Row = SpeakersRow & { notBefore: string }
type Others = Pick<Loaders, 'claims' | 'evidence' | 'figures'>

/** The conflict loaders of one request. */
export function conflictLoaders(read: Read, others: Others): Loaders['conflicts'] {
  return {
    groups: loadOnce((seek) => groupsOf(seek, others)),
    sides: loadGrouped(
      (ids: readonly string[]) => read(speakersOnClaims, { ids }),
      (rows, claimId) => toSides(rows, claimId, null),
    ),
  }
}

/** Every pair of figures is compared once, however many classes of conflict there are. */
async function groupsOf(
  { claimId, otherClaimId, asOf }: GroupsSeek,
  loaders: Others,
): Promise<PairGroup<FigureModel>[]> {
  const claimIds = otherClaimId === null ? [claimId] : [claimId, otherClaimId]
  const claims = await Promise.all(claimIds.map((of) => loadRequired(loaders.claims.byId, of)))
  const { stood } = await figuresThen(claims, asOf, { loaders })
  const relations =
    otherClaimId === null ? [] : await loaders.claims.relations.load({ id: claimId, moment: judgedAt(asOf) })
  const joins = joinsAmong(
    relations.map(otherEndOf(claimId)).filter(({ otherId }) => otherId === otherClaimId),
  )
  return pairGroups(stood, joinWith(claimId, joins))
}

/** The sides of a claim's conflict, of what stood at a moment or stands now. */
export function toSides(rows: Row[], claimId: string, asOf: AsOf | null): ConflictSides {
  const parts = partsOf(rows)
  const side = (name: keyof typeof parts, stances: Stance[]): ConflictSideModel[] => {
    const members = parts[name]
    if (members.length === 0) return []
    return [
      {
        stances,
        actorIds: actorsOf(members),
        claimIds: [...new Set(members.map((row) => row.claimId))],
        notBefore: members[0]?.notBefore ?? '',
        inferred: name === 'inferred',
        name: `${claimId} ${name}${nameOf(asOf)}`,
        figure: null,
        statements: null,
        asOf,
      },
    ]
  }
  return {
    sides: [
      ...side('supporting', [...supportingStances]),
      ...side('denying', ['DENIES']),
      ...side('inferred', ['DENIES']),
    ],
    doubting: side('doubting', ['QUESTIONS'])[0] ?? null,
    declining: side('declining', ['DECLINES'])[0] ?? null,
    alsoOn: alsoOn(claimId, rows),
  }
}
