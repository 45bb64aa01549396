// The dossier of a claim: one question, and everything that the claim's own fields answer.
import { isObjectType, type GraphQLResolveInfo } from 'graphql'
import { readAsOf } from '../contract/as-of.ts'
import type { Context } from '../contract/context.ts'
import { requireId } from '../contract/input.ts'
import type { DossierModel, DriftModel } from '../contract/models.ts'
import { readWindow } from '../contract/paging.ts'
import { alone, statementsOnClaims } from '../contract/statement-lists.ts'
import { anonymous } from '../contract/viewer.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { enums } from '../graph/vocabulary.ts'
import { dossierOf, momentOf } from './compose.ts'
import { readDossier } from './data.ts'
import { summaryOf } from './summary.ts'

const mostStatements = 100

/** Answers as another type's own field does. */
function askField(
  type: string,
  field: string,
  parent: unknown,
  args: object,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  const known = info.schema.getType(type)
  const resolve = isObjectType(known) ? known.getFields()[field]?.resolve : undefined
  if (!resolve) throw new TypeError(`${type}.${field} has no resolver`)
  return resolve(parent, args, context, info)
}

const asOfThen =
  (field: string) =>
  ({ claim, asOf, context }: DossierModel, args: object, _: Context, info: GraphQLResolveInfo) =>
    askField('Claim', field, claim, { ...args, asOf: asOf && momentOf(asOf) }, context, info) as never

const asOfNow =
  (field: string) =>
  ({ claim, asOf, context }: DossierModel, args: object, _: Context, info: GraphQLResolveInfo) =>
    (asOf === null ? askField('Claim', field, claim, args, context, info) : null) as never

async function driftOn(
  { claim, asOf, context }: DossierModel,
  args: object,
  _: Context,
  info: GraphQLResolveInfo,
) {
  if (asOf !== null) return null
  const list = statementsOnClaims([claim.id], enums.Stance, '')
  const window = readWindow({ first: mostStatements }, `Dossier.drift ${claim.id}`, 'DESC')
  const newest = await context.loaders.statements.pages.load({ list, window, company: alone })
  const statements = newest.slice(0, mostStatements)
  const found = await Promise.all(
    statements.map(
      async (statement) =>
        (await askField('Statement', 'drift', statement, args, context, info)) as DriftModel[],
    ),
  )
  return found.flat()
}

async function citationOf({ claim, asOf, data }: DossierModel): Promise<string> {
  const { sha256 } = await data()
  const when = asOf === null ? '' : `, as of ${asOf.moment} (${asOf.clock})`
  return `Counterclaim dossier “${claim.name}” (${claim.id})${when}, SHA-256 ${sha256}.`
}

export const dossierResolvers: Resolvers = {
  Query: {
    dossier: async (_, { claim: id, asOf, whole }, context, info) => {
      const moment = readAsOf(asOf)
      const claim = await context.loaders.claims.byId.load(requireId(id, 'Claim', 'claim'))
      const { judged, judgedInDossier } = context.limits
      const limits = { ...context.limits, judged: whole ? judged : judgedInDossier }
      // The same for everyone, so that its hash can be compared: it is written for readers.
      return claim && dossierOf(claim, moment, info.schema, context.within({ limits, viewer: anonymous }))
    },
  },
  Dossier: {
    asOf: ({ asOf }) => asOf && momentOf(asOf),
    json: async ({ data }) => (await data()).json,
    sha256: async ({ data }) => (await data()).sha256,
    sampled: async ({ data }) => (await data()).sampled,
    citation: citationOf,
    summary: async ({ data }, { language }) => summaryOf(readDossier((await data()).json), language),
    sides: asOfThen('sides'),
    origins: asOfThen('origins'),
    figures: asOfThen('figures'),
    conflicts: asOfThen('conflicts'),
    accusations: asOfThen('accusations'),
    drift: driftOn,
    gaps: asOfNow('gaps'),
  },
}
