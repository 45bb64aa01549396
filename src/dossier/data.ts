// The parts of a dossier's data that summaries and pages are written from.
import type { Partly } from '../contract/samples.ts'

interface Count {
  readonly totalCount: number
}
interface Listed<N> extends Count {
  readonly nodes: readonly N[]
}
interface Named {
  readonly id: string
  readonly name: string
}
export interface Day {
  readonly from: string | null
  readonly to: string | null
  readonly precision: string
}
export interface SaidData {
  readonly id: string
  readonly stance: string
  readonly quote: string | null
  readonly actor: Named
  readonly said: Day
  readonly quantity: { readonly text: string | null } | null
  readonly reports?: readonly {
    readonly article: { readonly id: string; readonly url: string | null; readonly outlet: Named | null }
  }[]
  readonly drift?: readonly {
    readonly kind: string
    readonly before: string | null
    readonly after: string | null
    readonly from: { readonly article: { readonly id: string } }
    readonly to: { readonly article: { readonly id: string } }
  }[]
}
type Side = Listed<SaidData> & { readonly uncertainCount: number | null }
interface ConflictData {
  readonly id: string
  readonly kind: string
  readonly numericClass: string | null
  readonly sides: readonly {
    readonly stances: readonly string[]
    readonly inferred: boolean
    readonly actors: readonly Named[]
    readonly figure: {
      readonly low: number | null
      readonly high: number | null
      readonly unit: string | null
    } | null
  }[]
}

export interface DossierData {
  /** How many statements of each stance were looked at, the newest first; null where that was all of them. */
  readonly lookedAt: number | null
  readonly asOf: { readonly clock: 'SAID' | 'PUBLISHED' | 'RECORDED'; readonly at: string } | null
  readonly claim: Named & {
    readonly text: string
    readonly sides: Readonly<Record<'supporting' | 'denying' | 'doubting' | 'declining', Side>> & {
      readonly inferred: readonly {
        readonly stance: string
        readonly claim: { readonly id: string; readonly text: string }
      }[]
    }
    readonly origins: Partly & {
      readonly origins: number
      readonly readOrigins: number
      readonly unreadOrigins: number
      readonly anonymousOrigins: number
      readonly voices: number
      readonly articles: number
      readonly outlets: number
      readonly voiceActors: readonly Named[]
    }
    readonly figures:
      | (Partly & {
          readonly low: number | null
          readonly high: number | null
          readonly unit: string | null
          readonly pointCount: number
          readonly points: readonly {
            readonly actor: Named
            readonly claim: { readonly id: string }
            readonly quantity: { readonly text: string | null }
            readonly low: number | null
            readonly high: number | null
          }[]
        })
      | null
    readonly conflicts: Listed<ConflictData>
    readonly numericConflicts: Listed<ConflictData>
    readonly accusations: Partly &
      Listed<{
        readonly state: string
        readonly accuser: Named
        readonly accused: Named
        readonly latency: { readonly min: number; readonly max: number | null } | null
      }>
    readonly interests?: readonly {
      readonly kind: string
      readonly statements: number
      readonly actors: number
    }[]
    readonly interestSummary?: Partly & { readonly supporting: number; readonly firstHand: number }
    readonly gaps?: Partly &
      Listed<{
        readonly kind: string
        readonly node: { readonly id: string }
        readonly reason: string
      }>
  }
  readonly positionChanges?: Listed<{
    readonly kind: string
    readonly actor: Named
    readonly from: { readonly id: string }
    readonly to: { readonly id: string }
  }>
}

/** Whether some part rests on fewer statements than the claim has. */
export function isSampled({ claim }: DossierData): boolean {
  const { origins, figures, accusations, interestSummary, gaps } = claim
  return [origins, figures, accusations, interestSummary, gaps].some((part) => part?.sampled)
}

/** Reads the data back from the JSON that was made of it. */
export function readDossier(json: string): DossierData {
  return JSON.parse(json) as DossierData
}
