// Lists of sealed changes: of all, or of those made to some targets.
import type { Context } from '../contract/context.ts'
import type { ChangeModel, ChangePage } from '../contract/models.ts'
import { highest, pageOf, readWindow, type PageArgs, type Window } from '../contract/paging.ts'
import { countAll, walkByKey } from '../contract/walk.ts'
import { invalidInput } from '../errors.ts'
import {
  changesCount,
  changesFeed,
  changesFeedOldestFirst,
  changesToTargets,
  changesToTargetsCount,
  changesToTargetsOldestFirst,
} from '../generated/queries.ts'
import type { ChangeFilter, ChangeOrder } from '../generated/schema-types.ts'
import { readChangeFilter, type AskedChanges } from './filter.ts'

/** Names the log in cursors: those of lists and of live updates are the same. */
export const logName = 'Query.changes'
const numberLength = String(Number.MAX_SAFE_INTEGER).length
const feeds = { DESC: changesFeed, ASC: changesFeedOldestFirst }
const ofTargets = { DESC: changesToTargets, ASC: changesToTargetsOldestFirst }

export interface ChangeArgs extends PageArgs {
  filter?: ChangeFilter | null
  orderBy?: ChangeOrder | null
}

/** The key of a number in the list of changes: all keys are of one length, so that they order as the numbers do. */
export function keyOfNumber(number: number): string {
  return String(number).padStart(numberLength, '0')
}

/** The number of a key. Throws INVALID_INPUT that names `field` for a key of no number. */
export function numberOfKey(key: string, field: string): number {
  const number = Number(key)
  if (Number.isSafeInteger(number) && keyOfNumber(number) === key) return number
  throw invalidInput(field, `${field} must be a cursor that the log of changes has given.`)
}

/** A page of the log. Throws INVALID_INPUT, and TOO_COSTLY where too few changes meet the filter. */
export async function changePage(args: ChangeArgs, context: Context): Promise<ChangePage> {
  const asked = readChangeFilter(args.filter)
  const window = readWindow(args, logName, args.orderBy === 'NUMBER_ASC' ? 'ASC' : 'DESC')
  const rows = await fetchChanges(asked, window, context)
  return pageOf(
    rows,
    window,
    ({ sortKey }) => sortKey,
    () => countChanges(asked, context),
  )
}

async function fetchChanges(
  { targets, afterNumber, conditions }: AskedChanges,
  window: Window,
  { read, limits }: Pick<Context, 'read' | 'limits'>,
): Promise<ChangeModel[]> {
  const ends = boundsOf(window, afterNumber)
  return walkByKey(conditions, window, limits, async ({ filter, scan, limit }) => {
    const params = { filter, scan, limit, ...ends }
    const rows =
      targets === null
        ? await read(feeds[window.direction], params)
        : await read(ofTargets[window.direction], { ...params, targets, most: limit + targets.length })
    return rows.map(({ stopped, ...change }) => {
      const sortKey = keyOfNumber(change.number)
      return { stop: stopped ? sortKey : null, node: { ...change, sortKey } }
    })
  })
}

function boundsOf({ low, high }: Window, afterNumber: number): { low: number; high: number } {
  const above = low === '' ? 0 : numberOfKey(low, 'after')
  const below = high === highest ? Number.MAX_SAFE_INTEGER : numberOfKey(high, 'before')
  return { low: Math.max(above, afterNumber), high: below }
}

function countChanges({ targets, afterNumber, conditions }: AskedChanges, context: Context): Promise<number> {
  const { read, limits } = context
  return countAll(conditions, limits, (params) =>
    targets === null
      ? read(changesCount, { ...params, low: afterNumber })
      : read(changesToTargetsCount, { ...params, low: afterNumber, targets }),
  )
}
