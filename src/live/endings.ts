// Why the server ends a connection of its own accord, and how each transport says so. After each a client may go on from its last cursor.

export type Ending = 'SLOW' | 'RESTARTING' | 'EXPIRED' | 'REVOKED'

interface Said {
  /** The close code of a WebSocket: those that clients take for a reason to connect again. */
  readonly closeCode: number
  readonly sentence: string
  /** The code of the error that ends a stream of events. */
  readonly code: 'UNAVAILABLE' | 'UNAUTHENTICATED'
}

export const endings: Readonly<Record<Ending, Said>> = {
  SLOW: { closeCode: 1013, sentence: 'fell behind', code: 'UNAVAILABLE' },
  RESTARTING: { closeCode: 1012, sentence: 'server restarts', code: 'UNAVAILABLE' },
  EXPIRED: { closeCode: 4403, sentence: 'token expired', code: 'UNAUTHENTICATED' },
  REVOKED: { closeCode: 4403, sentence: 'token no longer taken', code: 'UNAUTHENTICATED' },
}

/** What a closing frame or the last event says; short enough for either. */
export function describeEnding(ending: Ending, cursor: string | null): string {
  const { sentence } = endings[ending]
  return cursor === null ? sentence : `${sentence}; go on after ${cursor}`
}
