// Reads a StatementFilter.
import type { AsOf } from '../analysis/as-of.ts'
import type { StatementList } from '../contract/context.ts'
import { listedNow, readStatementConditions } from '../contract/statement-conditions.ts'
import { asOfList, listOf, type OwnSeek } from '../contract/statement-lists.ts'
import type { StatementFilter } from '../generated/schema-types.ts'

/**
 * The list that a filter asks for. `own` holds what the parent object already settles, such as the actor whose statements are asked for;
 * a filter on the same thing narrows it further. Throws INVALID_INPUT that names the field.
 */
export function readStatementFilter(
  filter: StatementFilter | null | undefined,
  own: OwnSeek = {},
  asOf: AsOf | null = null,
): StatementList {
  return asOfList(listOf({ ...readStatementConditions(filter ?? {}), ...listedNow }, own), asOf, 'CERTAIN')
}
