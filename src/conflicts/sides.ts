// The sides of a conflict, by its kind.
import { figurePairs, type FigurePair } from '../analysis/figure-pairs.ts'
import type { Joined } from '../analysis/figures.ts'
import type { Context } from '../contract/context.ts'
import { figureOf, mostFigures } from '../contract/figures.ts'
import { groupBy, loadRequired } from '../contract/loading.ts'
import type { ConflictModel, ConflictSideModel, FigureModel } from '../contract/models.ts'

const mostSides = 100

/** The sides of a conflict. */
export async function sidesOf(conflict: ConflictModel, context: Context): Promise<ConflictSideModel[]> {
  const { conflicts } = context.loaders
  if (conflict.otherClaimId !== null && conflict.kind === 'CLAIM') {
    const both = await conflicts.sides.loadMany([conflict.claimId, conflict.otherClaimId])
    return both.flatMap((sides) => {
      if (sides instanceof Error) throw sides
      return sides.sides.filter(({ stances }) => stances.includes('ASSERTS'))
    })
  }
  if (conflict.kind === 'NUMERIC') return figureSides(conflict, context)
  return (await conflicts.sides.load(conflict.claimId)).sides
}

async function figureSides(conflict: ConflictModel, { loaders }: Context): Promise<ConflictSideModel[]> {
  const { id, claimId, otherClaimId, numericClass } = conflict
  const claimIds = otherClaimId === null ? [claimId] : [claimId, otherClaimId]
  const figures = await Promise.all(
    claimIds.map(async (of) => {
      const claim = await loadRequired(loaders.claims.byId, of)
      const given = await loaders.figures.givenOnClaims.load(of)
      return given.slice(0, mostFigures).flatMap((one) => figureOf(one, claim) ?? [])
    }),
  )
  const joins = otherClaimId === null ? [] : await loaders.claims.relations.load(claimId)
  const joined = joinedBy(
    joins.filter(({ fromId, toId }) => fromId === otherClaimId || toId === otherClaimId),
  )
  const joinOf = (a: string, b: string): Joined | null => {
    if (otherClaimId === null) return 'SAME'
    return a === b ? null : joined
  }
  const inClass = [...figurePairs(figures.flat(), joinOf)].filter((pair) => pair.class === numericClass)
  return sidesByFigure(id, inClass)
}

function joinedBy(relations: readonly { relation: string }[]): Joined | null {
  const found = (['NARROWS', 'EQUIVALENT_TO', 'CONTRADICTS'] as const).find((type) =>
    relations.some(({ relation }) => relation === type),
  )
  return found ?? null
}

/** One side for each different figure, the smallest first; an open end lies beyond every number. */
function sidesByFigure(id: string, pairs: readonly FigurePair<FigureModel>[]): ConflictSideModel[] {
  const taking = [...new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]))]
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
