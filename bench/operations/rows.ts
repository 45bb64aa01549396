// The rows that both schemas answer with, and how those of the peer become ours.

export interface Named {
  readonly id: string
  readonly name: string
}
interface ClaimText {
  readonly id: string
  readonly text: string
}

/** In the peer's schema a stance is a relationship, so a statement's claim is in one of five lists. */
export const peerStances = ['asserts', 'confirms', 'denies', 'questions', 'declines'] as const
export type PeerClaims = Readonly<Record<(typeof peerStances)[number], readonly ClaimText[]>>

/** Selects the claim of a statement in the peer's schema. */
export const selectPeerClaim = peerStances.map((stance) => `${stance} { id text }`).join(' ')

export function claimOfPeer(row: PeerClaims): ClaimText | undefined {
  return peerStances.flatMap((stance) => row[stance])[0]
}

/** Lists that have no order of their own are compared by id. */
export function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export interface Said {
  readonly from: string | null
  readonly to: string | null
}
