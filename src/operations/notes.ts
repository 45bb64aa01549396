// What is noted of one HTTP request while it is answered, for its line in the log and for the metrics.

/** What a GraphQL operation turned out to be, to cost, and to come to. */
export interface OperationNotes {
  /** The name that the client gave it: any text at all. */
  name: string | null
  type: string | null
  /** Its root fields, each once; empty where it was refused before they were known. */
  fields: string[]
  cost: number | null
  /** Queries sent to the store. */
  roundTrips: number
  /** The code of each error in the answer. */
  codes: string[]
  /** The codes of those errors that were thrown by resolvers. */
  resolverCodes: string[]
  /** Ids of INTERNAL errors, under which the log has what happened. */
  errorIds: string[]
}

/** Notes of an operation of which nothing is known yet. */
export function newNotes(): OperationNotes {
  return {
    name: null,
    type: null,
    fields: [],
    cost: null,
    roundTrips: 0,
    codes: [],
    resolverCodes: [],
    errorIds: [],
  }
}
