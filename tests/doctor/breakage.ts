// One thing broken on purpose in the valley, and what doctor must say of it.
import type { CheckName } from '../../src/doctor/findings.ts'

export interface Breakage {
  readonly what: string
  readonly text: string
  readonly check: CheckName
  readonly id: string
  readonly problem: RegExp
  /** Null where only a person can say what is right. */
  readonly repair: string | null
  /** Other checks that must see it too. */
  readonly also?: readonly CheckName[]
}
