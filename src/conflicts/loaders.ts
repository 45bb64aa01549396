// Loads the sides of conflicts, batched for one request.
import { nameOf, type AsOf } from '../analysis/as-of.ts'
import { actorsOf, alsoOn, partsOf, type SpeakersRow } from '../analysis/conflicts.ts'
import type { ConflictSides, Loaders, Read } from '../contract/context.ts'
import { loadGrouped } from '../contract/loading.ts'
import type { ConflictSideModel } from '../contract/models.ts'
import { speakersOnClaims } from '../generated/queries.ts'
import { supportingStances, type Stance } from '../graph/vocabulary.ts'

type Row = SpeakersRow & { notBefore: string }

/** The conflict loaders of one request. */
export function conflictLoaders(read: Read): Loaders['conflicts'] {
  return {
    sides: loadGrouped(
      (ids: readonly string[]) => read(speakersOnClaims, { ids }),
      (rows, claimId) => toSides(rows, claimId, null),
    ),
  }
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
