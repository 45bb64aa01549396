// The sides of a conflict, by its kind.
import { groupBy } from '../analysis/grouping.ts'
import { joinsAmong, joinWith } from '../analysis/figure-joins.ts'
import { figurePairs } from '../analysis/figure-pairs.ts'
import type { Context } from '../contract/context.ts'
import { otherEndOf } from '../contract/claim-relations.ts'
import { figuresOf } from '../contract/figures.ts'
import { loadEach, loadRequired } from '../contract/loading.ts'
import type { ConflictModel, ConflictSideModel, FigureModel } from '../contract/models.ts'

const mostSides = 100

/** The sides of a conflict. */
export async function sidesOf(conflict: ConflictModel, context: Context): Promise<ConflictSideModel[]> {
  const { conflicts } = context.loaders
  if (conflict.otherClaimId !== null && conflict.kind === 'CLAIM') {
    const both = await loadEach(conflicts.sides, [conflict.claimId, conflict.otherClaimId])
    return both.flatMap(({ sides }) => sides.filter(({ stances }) => stances.includes('ASSERTS')))
  }
  if (conflict.kind === 'NUMERIC') return figureSides(conflict, context)
  return (await conflicts.sides.load(conflict.claimId)).sides
}

async function figureSides(conflict: ConflictModel, { loaders }: Context): Promise<ConflictSideModel[]> {
  const { id, claimId, otherClaimId, numericClass } = conflict
  const claimIds = otherClaimId === null ? [claimId] : [claimId, otherClaimId]
  const given = await Promise.all(
    claimIds.map(async (of) =>
      figuresOf(await loaders.figures.givenOnClaims.load(of), await loadRequired(loaders.claims.byId, of)),
    ),
  )
  const relations = otherClaimId === null ? [] : await loaders.claims.relations.load(claimId)
  const joins = joinsAmong(
    relations.map(otherEndOf(claimId)).filter(({ otherId }) => otherId === otherClaimId),
  )
  const taking = new Set<FigureModel>()
  for (const { earlier, later, ...pair } of figurePairs(given.flat(), joinWith(claimId, joins))) {
    const isWithin = earlier.claimId === later.claimId
    if (pair.class === numericClass && isWithin === (otherClaimId === null)) taking.add(earlier).add(later)
  }
  return sidesByFigure(id, [...taking])
}

/** One side for each different figure, the smallest first; an open end lies beyond every number. */
function sidesByFigure(id: string, taking: readonly FigureModel[]): ConflictSideModel[] {
  const end = (value: number | null, open: number) => value ?? open
  const order = (a: FigureModel, b: FigureModel) =>
    end(a.low, -Infinity) - end(b.low, -Infinity) || end(a.high, Infinity) - end(b.high, Infinity)
  const groups = groupBy(taking, ({ low, high, unit }) => JSON.stringify([low, high, unit]))
  return [...groups]
    .flatMap(([key, figures]) => figures.slice(0, 1).map((first) => ({ key, first, figures })))
    .sort((a, b) => order(a.first, b.first) || (a.key < b.key ? -1 : 1))
    .slice(0, mostSides)
    .map(({ key, first: { low, high, unit }, figures }) => ({
      stances: ['ASSERTS', 'CONFIRMS'],
      actorIds: [...new Set(figures.map(({ actorId }) => actorId))].sort(),
      claimIds: [...new Set(figures.map(({ claimId }) => claimId))].sort(),
      notBefore: '',
      inferred: false,
      name: `${id} ${key}`,
      figure: { low, high, unit },
      statements: figures
        .map(({ sortKey }) => sortKey)
        .sort()
        .reverse(),
    }))
}
