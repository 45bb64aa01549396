// Reads a ChangeFilter: whose changes to walk, from which number on, and what to check on the way.
import { requireText, requireWhole, valueList } from '../contract/input.ts'
import { invalidInput } from '../errors.ts'
import type { ChangeFilter } from '../generated/schema-types.ts'

/** Conditions on changes, as the queries take them; null sets none. */
export interface ChangeConditions {
  readonly by: string[] | null
  readonly actions: string[] | null
  /** Moments as ISO timestamps in UTC, as changes have them. */
  readonly from: string | null
  readonly to: string | null
}

/** What a filter asks for. */
export interface AskedChanges {
  readonly targets: string[] | null
  /** Only numbers above this one. */
  readonly afterNumber: number
  readonly conditions: ChangeConditions
}

/** Throws INVALID_INPUT that names the field. */
export function readChangeFilter(filter: ChangeFilter | null | undefined): AskedChanges {
  const { targets, by, actions, from, to, afterNumber } = filter ?? {}
  const conditions = {
    by: textList(by, 'filter.by'),
    actions: textList(actions, 'filter.actions'),
    from: readMoment(from, 'filter.from'),
    to: readMoment(to, 'filter.to'),
  }
  if (conditions.from !== null && conditions.to !== null && conditions.from > conditions.to)
    throw invalidInput('filter.from', 'filter.from must not be after filter.to.')
  const numbers = { least: 0, most: Number.MAX_SAFE_INTEGER }
  return {
    targets: textList(targets, 'filter.targets'),
    afterNumber: requireWhole(afterNumber ?? 0, numbers, 'filter.afterNumber'),
    conditions,
  }
}

/** Whether a change meets what a filter asks for. */
export function meetsChangeFilter({ targets, afterNumber, conditions }: AskedChanges) {
  const among = (list: readonly string[] | null, value: string) => list?.includes(value) ?? true
  return (change: { number: number; targetId: string; by: string; action: string; at: string }): boolean =>
    among(targets, change.targetId) &&
    change.number > afterNumber &&
    among(conditions.by, change.by) &&
    among(conditions.actions, change.action) &&
    (conditions.from === null || change.at >= conditions.from) &&
    (conditions.to === null || change.at <= conditions.to)
}

function textList(texts: readonly string[] | null | undefined, field: string): string[] | null {
  return valueList(texts, field)?.map((text) => requireText(text, field)) ?? null
}

function readMoment(moment: string | null | undefined, field: string): string | null {
  if (moment === null || moment === undefined) return null
  const at = new Date(moment)
  if (Number.isNaN(at.getTime()))
    throw invalidInput(field, `${field} must be a moment such as 2020-11-04T23:59:59Z.`)
  return at.toISOString()
}
