// The fields of actors and of their relations, and the questions that begin with an actor.
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { foldName } from '../contract/fold.ts'
import { exactlyOne, requireId, requireText } from '../contract/input.ts'
import { loadPresent, loadRequired } from '../contract/loading.ts'
import type { ActorModel, ActorPage, ActorRelationModel } from '../contract/models.ts'
import { pageOf, readWindow } from '../contract/paging.ts'
import { countAll, walkByKey } from '../contract/walk.ts'
import { invalidInput } from '../errors.ts'
import { actorsByAlias, actorsCount, actorsFeed, actorsFeedBackwards } from '../generated/queries.ts'
import type { QueryActorsArgs, Resolvers } from '../generated/schema-types.ts'
import { enums, leadsToEvent, type EnumValue } from '../graph/vocabulary.ts'
import { readActorFilter } from './filter.ts'

type Relation = EnumValue<'ActorRelationType'>
const mostCandidates = 10
const mostListed = 100

async function actorByName(name: string, { read }: Context): Promise<ActorModel | null> {
  const rows = await read(actorsByAlias, { key: foldName(requireText(name, 'name')), limit: mostCandidates })
  if (rows.length < 2) return rows[0]?.actor ?? null
  const candidates = rows.map(({ actor: { id, name: known, description } }) => ({
    id,
    name: known,
    description,
  }))
  throw invalidInput('name', `Several actors are called ${name}: ask by id for one of the candidates.`, {
    candidates,
  })
}

async function actorPage(args: QueryActorsArgs, { read, limits }: Context): Promise<ActorPage> {
  const conditions = readActorFilter(args.filter)
  const window = readWindow(args, 'Query.actors', 'ASC')
  const walk = { ASC: actorsFeed, DESC: actorsFeedBackwards }
  const rows = await walkByKey(conditions, window, limits, async (params) =>
    (await read(walk[window.direction], params)).map(({ stop, actor }) => ({ stop, node: actor })),
  )
  const count = () => countAll(conditions, limits, (params) => read(actorsCount, params))
  return pageOf(rows, window, ({ sortKey }) => sortKey, count)
}

async function relationsOf(
  { id }: ActorModel,
  relations: readonly Relation[],
  outgoing: boolean,
  { loaders }: Context,
) {
  const found = await Promise.all(
    relations.map((relation) => loaders.actors.relations.load({ actorId: id, relation, outgoing })),
  )
  return found.flat()
}

/** Actors at the other end of relations, each once, by id. */
async function relatives(
  relations: readonly ActorRelationModel[],
  self: string,
  { loaders }: Context,
): Promise<ActorModel[]> {
  const ids = relations.map(({ fromId, toId }) => (fromId === self ? toId : fromId))
  return (await loadPresent(loaders.actors.byId, [...new Set(ids)].sort())).slice(0, mostListed)
}

/** Whether a relation holds on a day; an open end bounds nothing. */
function holdsOn(day: string | null | undefined) {
  return ({ since, until }: ActorRelationModel) =>
    day === null ||
    day === undefined ||
    ((since === null || since <= day) && (until === null || until >= day))
}

const related =
  (relation: Relation, ways: readonly boolean[]) =>
  async (actor: ActorModel, args: { on?: string | null }, context: Context) => {
    const found = await Promise.all(ways.map((outgoing) => relationsOf(actor, [relation], outgoing, context)))
    return relatives(found.flat().filter(holdsOn(args.on)), actor.id, context)
  }

export const actorResolvers: Resolvers = {
  Query: {
    actor: async (_, { id, name }, context) => {
      const [asked, value] = exactlyOne({ id, name })
      return asked === 'name'
        ? actorByName(value, context)
        : context.loaders.actors.byId.load(requireId(value, 'Actor', 'id'))
    },
    actors: (_, args, context) => actorPage(args, context),
  },
  Actor: {
    mentionedIn: ({ mentionedIn }, _, { loaders }) =>
      mentionedIn === null ? null : loaders.articles.byId.load(mentionedIn),
    representedBy: related('REPRESENTS', [false]),
    represents: related('REPRESENTS', [true]),
    partOf: related('PART_OF', [true]),
    members: related('PART_OF', [false]),
    ownedBy: related('OWNED_BY', [true]),
    alignedWith: related('ALIGNED_WITH', [true, false]),
    opposedTo: related('OPPOSED_TO', [true, false]),
    relations: async (actor, _, context) => {
      const between = enums.ActorRelationType.filter((relation) => !leadsToEvent(relation))
      const found = await Promise.all([
        relationsOf(actor, enums.ActorRelationType, true, context),
        relationsOf(actor, between, false, context),
      ])
      return found.flat().slice(0, mostListed)
    },
  },
  ActorRelation: {
    type: ({ relation }) => relation,
    from: ({ fromId }, _, { loaders }) => loadRequired(loaders.actors.byId, fromId),
    to: ({ relation, toId }, _, { loaders }) =>
      leadsToEvent(relation) ? null : loadRequired(loaders.actors.byId, toId),
    event: ({ relation, toId }, _, { loaders }) =>
      leadsToEvent(relation) ? loadRequired(loaders.events.byId, toId) : null,
    article: ({ articleId }, _, { loaders }) => loadRequired(loaders.articles.byId, articleId),
  },
  ActorConnection: connection,
}
