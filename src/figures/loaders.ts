// Loads the figures given on claims, batched for one request.
import DataLoader from 'dataloader'
import type { Loaders, Read } from '../contract/context.ts'
import { mostFigures } from '../contract/figures.ts'
import { groupBy } from '../contract/loading.ts'
import type { StatementModel } from '../contract/models.ts'
import { figuresOnClaims } from '../generated/queries.ts'

/** The figure loaders of one request. Gives one more statement than are looked at where there are more. */
export function figureLoaders(read: Read): Loaders['figures'] {
  return {
    statementsOnClaims: new DataLoader(async (ids) => {
      const rows = groupBy(await read(figuresOnClaims, { ids, limit: mostFigures + 1 }), ({ key }) => key)
      return ids.map((id) => newest((rows.get(id) ?? []).map(({ statement }) => statement)))
    }),
  }
}

/** Two stances are read apart, each newest first. */
function newest(statements: StatementModel[]): StatementModel[] {
  return statements.sort((a, b) => ((a.sortKey ?? '') > (b.sortKey ?? '') ? -1 : 1)).slice(0, mostFigures + 1)
}
