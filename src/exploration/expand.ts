// Reads the neighbours of nodes, never all of a hub's.
import { groupBy } from '../analysis/grouping.ts'
import { linkOf, type Cut, type Link } from '../analysis/paths.ts'
import type { Read } from '../contract/context.ts'
import { labelOf } from '../contract/input.ts'
import { neighboursOf, neighboursOfLarge, newestOfHubs } from '../generated/queries.ts'
import { enums, propertiesOf, relationships, type PublicLabel, type WalkedType } from '../graph/vocabulary.ts'

/** How much of the graph one step may read. */
export interface ExpandLimits {
  /** How many relations of one type and direction are followed; a node with more is a hub there. */
  readonly cap: number
  /** How many of the newest claims are looked at for a hub that claims are tied to. */
  readonly scan: number
  /** How many relations one step may give. */
  readonly most: number
}

export const expandLimits: ExpandLimits = { cap: 200, scan: 1_000, most: 20_000 }

/** What to follow: relations of these types, to anywhere or only between nodes that are known. */
export interface Scope {
  readonly types: readonly WalkedType[]
  readonly within: readonly string[] | null
}

/** One relation as seen from `node`. `place` orders the neighbours of one type. */
export interface Neighbour {
  readonly node: string
  readonly outgoing: boolean
  readonly other: string
  readonly link: Link
  readonly place: string
}

export interface Expansion {
  readonly neighbours: readonly Neighbour[]
  readonly cuts: readonly Cut[]
}

/** The neighbours of some nodes; null where that would be more than one step may read. */
export type Expand = (ids: readonly string[], scope: Scope) => Promise<Expansion | null>

interface Seek {
  key: string
  type: string
  outgoing: boolean
  degree: number
}
interface Row extends Omit<Seek, 'degree'> {
  other: string
  relationKey: string | null
  place: string
}

/** Follows through the store: one query for each type of node, and where some are large a second one, and one for the newest of hubs. */
export function expandFrom(read: Read, limits: ExpandLimits): Expand {
  const { cap, most } = limits
  return async (ids, { types, within }) => {
    const reach = { anywhere: within === null, within: within ?? [] }
    const first = await inEachLabel(ids, (label, alike) =>
      read(neighboursOf[label], { scope: { ids: alike, types, ...reach }, cap, most: most + 1 }),
    )
    const large = first.filter(({ other }) => other === null)
    const hubs = large.filter(({ degree }) => degree > cap)
    const [few, newest] = await Promise.all([
      readFew(read, large, reach, limits),
      within === null ? readNewest(read, hubs, limits) : [],
    ])
    const rows = [...(first.filter(({ other }) => other !== null) as Row[]), ...few]
    if (first.length > most || rows.length > most) return null
    return { neighbours: [...rows, ...newest].map(toNeighbour), cuts: cutsOf(hubs, newest) }
  }
}

/** Runs one query for each type of node among the ids. */
async function inEachLabel<R>(
  ids: readonly string[],
  run: (label: PublicLabel, alike: string[]) => Promise<R[]>,
): Promise<R[]> {
  const groups = groupBy(ids, (id) => labelOf(id, 'id'))
  const rows = await Promise.all([...groups].map(([label, alike]) => run(label as PublicLabel, alike)))
  return rows.flat()
}

async function readFew(
  read: Read,
  large: readonly Seek[],
  reach: { anywhere: boolean; within: readonly string[] },
  { cap, most }: ExpandLimits,
): Promise<Row[]> {
  const groups = groupBy(
    large.filter(({ degree }) => degree <= cap),
    ({ key }) => key,
  )
  return inEachLabel([...groups.keys()], (label, keys) => {
    const seeks = keys
      .flatMap((key) => groups.get(key) ?? [])
      .map(({ key, type, outgoing }) => ({ key, type, outgoing }))
    return read(neighboursOfLarge[label], { scope: { seeks, ...reach }, most: most + 1 })
  })
}

const claimTies = ['ABOUT', 'ACCUSES', 'CONCERNS', 'LOCATED_IN', 'FILED_UNDER']
const newestIncoming = new Set<string>([...enums.Stance, 'PUBLISHED_BY', ...claimTies])

/** What came last to each hub of which the store keeps an order. */
async function readNewest(read: Read, hubs: readonly Seek[], { cap, scan }: ExpandLimits): Promise<Row[]> {
  const seeks = hubs.filter(({ type, outgoing }) => (outgoing ? type === 'MADE' : newestIncoming.has(type)))
  if (seeks.length === 0) return []
  const rows = await read(newestOfHubs, {
    scope: { seeks: seeks.map(({ key, type }) => ({ key, type })) },
    cap,
    scan,
  })
  return rows.map((row) => ({ ...row, outgoing: row.type === 'MADE', relationKey: null }))
}

function toNeighbour({ key: node, type, outgoing, other, relationKey, place }: Row): Neighbour {
  const [from, to] = outgoing ? [node, other] : [other, node]
  return { node, outgoing, other, link: linkOf(type as WalkedType, from, to, relationKey), place }
}

const portOf = ({ key, type, outgoing }: Omit<Seek, 'degree'>) => `${key} ${type} ${outgoing}`

function cutsOf(hubs: readonly Seek[], newest: readonly Row[]): Cut[] {
  const followed = groupBy(newest, portOf)
  return hubs.map((hub) => {
    const type = hub.type as WalkedType
    const count = hub.degree - (followed.get(portOf(hub))?.length ?? 0)
    return { node: hub.key, type, outgoing: hub.outgoing, count, exact: degreeIsExact(type) }
  })
}

/** Whether the store's count of relations is that of neighbours: none has ended, joins the same two twice, or belongs to what does not count. */
function degreeIsExact(type: WalkedType): boolean {
  if ((enums.Stance as readonly string[]).includes(type)) return true
  const { from, to } = relationships[type]
  const properties = propertiesOf(type)
  return from !== 'Statement' && to !== 'Statement' && !('endedAt' in properties) && !('key' in properties)
}
