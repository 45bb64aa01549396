// The sides of a conflict, by its kind.
import { distinct, groupBy } from '../analysis/grouping.ts'
import { nameOf, type AsOf } from '../analysis/as-of.ts'
import type { ConflictSides, Context } from '../contract/context.ts'
import { loadRequired } from '../contract/loading.ts'
import type { ConflictModel, ConflictSideModel, FigureModel } from '../contract/models.ts'
import { supportingStances } from '../graph/vocabulary.ts'
import { speakersAsOf, type Keep } from './as-of.ts'
import { toSides } from './loaders.ts'

const mostSides = 100

/** The sides of a conflict. */
export async function sidesOf(conflict: ConflictModel, context: Context): Promise<ConflictSideModel[]> {
  const { claimId, otherClaimId, kind, asOf } = conflict
  if (otherClaimId !== null && kind === 'CLAIM') {
    const both = await Promise.all([claimId, otherClaimId].map((id) => stanceSides(id, asOf, context)))
    return both.flatMap(({ sides }) => sides.filter(({ stances }) => stances.includes('ASSERTS')))
  }
  if (kind === 'NUMERIC') return figureSides(conflict, context)
  return (await stanceSides(claimId, asOf, context)).sides
}

/** Who stands on which side of a claim, now or at a moment. */
export async function stanceSides(
  claimId: string,
  asOf: AsOf | null,
  context: Context,
  as: Keep = 'certain',
): Promise<ConflictSides> {
  if (asOf === null) return context.loaders.conflicts.sides.load(claimId)
  const claim = await loadRequired(context.loaders.claims.byId, claimId)
  return toSides((await speakersAsOf(claim, asOf, context))[as], claimId, asOf)
}

async function figureSides(conflict: ConflictModel, { loaders }: Context): Promise<ConflictSideModel[]> {
  const { id, claimId, otherClaimId, numericClass, asOf } = conflict
  const groups = await loaders.conflicts.groups.load({ claimId, otherClaimId, asOf })
  const group = groups.find((one) => one.class === numericClass && one.otherClaimId === otherClaimId)
  return sidesByFigure(id, asOf, group?.figures ?? [])
}

/** One side for each different figure, the smallest first; an open end lies beyond every number. */
function sidesByFigure(id: string, asOf: AsOf | null, taking: readonly FigureModel[]): ConflictSideModel[] {
  const end = (value: number | null, open: number) => value ?? open
  const order = (a: FigureModel, b: FigureModel) =>
    end(a.low, -Infinity) - end(b.low, -Infinity) || end(a.high, Infinity) - end(b.high, Infinity)
  const groups = groupBy(taking, ({ low, high, unit }) => JSON.stringify([low, high, unit]))
  return [...groups]
    .flatMap(([key, figures]) => figures.slice(0, 1).map((first) => ({ key, first, figures })))
    .sort((a, b) => order(a.first, b.first) || (a.key < b.key ? -1 : 1))
    .slice(0, mostSides)
    .map(({ key, first: { low, high, unit }, figures }) => ({
      stances: [...supportingStances],
      actorIds: distinct(figures.map(({ actorId }) => actorId)),
      claimIds: distinct(figures.map(({ claimId }) => claimId)),
      notBefore: '',
      inferred: false,
      name: `${id} ${key}${nameOf(asOf)}`,
      figure: { low, high, unit },
      statements: figures
        .map(({ sortKey }) => sortKey)
        .sort()
        .reverse(),
      asOf,
    }))
}
