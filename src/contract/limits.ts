// How far the fields of one request may go through the store, as it is configured.

/** How far one field may go through the store. */
export interface Limits {
  /** How many entries a filtered walk may pass over before it ends with TOO_COSTLY. */
  readonly scanBudget: number
  /** How many entries a totalCount may count before it ends with TOO_COSTLY. */
  readonly countBudget: number
  /** How many statements of one claim and stance an analysis looks at, the newest first. */
  readonly judged: number
  /** The same for a dossier, which holds all analyses of its claim. */
  readonly judgedInDossier: number
}
