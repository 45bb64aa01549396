// Composes a dossier: asks the API's own schema the fixed question, and makes canonical JSON of the answer.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { execute, parse, type GraphQLSchema } from 'graphql'
import type { AsOf } from '../analysis/as-of.ts'
import type { Context } from '../contract/context.ts'
import type { ClaimModel, DossierAnswer, DossierModel } from '../contract/models.ts'
import { isSampled, type DossierData } from './data.ts'
import { dossierQuestion } from './document.ts'

const question = parse(dossierQuestion)

/** A dossier whose data is asked for once, when some field needs it. */
export function dossierOf(
  claim: ClaimModel,
  asOf: AsOf | null,
  schema: GraphQLSchema,
  context: Context,
): DossierModel {
  let data: Promise<DossierAnswer> | undefined
  return { claim, asOf, context, data: () => (data ??= compose(claim, asOf, schema, context)) }
}

/** The moment as the API takes it and gives it. */
export function momentOf({ clock, moment }: AsOf): { clock: AsOf['clock']; at: string } {
  return { clock, at: moment }
}

/** Throws what the question itself may throw: TOO_COSTLY, or UNAVAILABLE. */
async function compose(
  claim: ClaimModel,
  asOf: AsOf | null,
  schema: GraphQLSchema,
  context: Context,
): Promise<DossierAnswer> {
  const moment = asOf && momentOf(asOf)
  const { data, errors } = await execute({
    schema,
    document: question,
    contextValue: context,
    variableValues: { claim: claim.id, asOf: moment, isOfNow: asOf === null },
  })
  const [error] = errors ?? []
  if (error) throw error.originalError ?? error
  const sampled = isSampled(data as unknown as DossierData)
  // A dossier that nothing was left out of is the same however much might have been looked at.
  const lookedAt = sampled ? context.limits.judged : null
  const json = canonicalize({ ...data, asOf: moment, lookedAt })
  if (json === undefined) throw new TypeError(`the dossier of ${claim.id} holds what JSON cannot`)
  return { json, sha256: createHash('sha256').update(json).digest('hex'), sampled }
}
