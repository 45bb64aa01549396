// Completes the types of mutations: fields that all of them share are written once, and inputs that change things follow from those that add them.
import {
  Kind,
  parse,
  print,
  type DefinitionNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'

const shared = parse(`
input Request {
  "Why: stands in the log of changes."
  reason: String
  "A key of your own: asked again with it, the first result is given and nothing is written twice."
  idempotencyKey: String
  "The version that you saw; CONFLICT where it is another one by now."
  expectedVersion: Int
  "Whether to tell what would happen, and write nothing."
  dryRun: Boolean
}
type Payload {
  "The change in the log, or what it would be for a dry run; null where nothing was to be changed."
  change: Change
  "Things on record that may be what was meant."
  similar: [Similar!]!
  "Send it with a later request, as the header \`counterclaim-bookmark\`, to read what was written here; null where every read sees it."
  bookmark: String
}
`)
const request = shared.definitions[0] as InputObjectTypeDefinitionNode
const payload = shared.definitions[1] as ObjectTypeDefinitionNode

/**
 * Expands directives of the SDL files: `@request` adds what every mutation takes (`reason: true` requires the reason), `@payload` what every
 * mutation gives, `@fields(of:)` the fields of another input, `@changes(of:)` the same with none required and no id. An input with `@template` is
 * left out.
 */
export function completeInputs(sdl: readonly string[]): string[] {
  const document = parse(sdl.join('\n'))
  const inputs = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const definitions = document.definitions.flatMap((node) => expand(node, inputs))
  return [print({ ...document, definitions } satisfies DocumentNode)]
}

type Inputs = ReadonlyMap<string, InputObjectTypeDefinitionNode>

function expand(node: DefinitionNode, inputs: Inputs): DefinitionNode[] {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
    if (!directive(node, 'payload')) return [node]
    const fields: FieldDefinitionNode[] = [...(node.fields ?? []), ...(payload.fields ?? [])]
    return [{ ...node, fields, directives: others(node) }]
  }
  if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [node]
  if (directive(node, 'template')) return []
  return [{ ...node, fields: fieldsOf(node, inputs), directives: others(node) }]
}

function fieldsOf(node: InputObjectTypeDefinitionNode, inputs: Inputs): InputValueDefinitionNode[] {
  const [fields, changes, asked] = ['fields', 'changes', 'request'].map((name) => directive(node, name))
  return [
    ...(node.fields ?? []),
    ...(fields ? sourceOf(fields, inputs) : []),
    ...(changes
      ? sourceOf(changes, inputs)
          .filter(({ name }) => name.value !== 'id')
          .map(optional)
      : []),
    ...(asked
      ? (request.fields ?? []).map((field) => (isReason(field, asked) ? required(field) : field))
      : []),
  ]
}

const isReason = ({ name }: InputValueDefinitionNode, asked: ConstDirectiveNode) =>
  name.value === 'reason' && (asked.arguments ?? []).length > 0

function sourceOf(
  { arguments: given = [] }: ConstDirectiveNode,
  inputs: Inputs,
): readonly InputValueDefinitionNode[] {
  const value = given[0]?.value
  const name = value?.kind === Kind.STRING ? value.value : ''
  const source = inputs.get(name)
  if (!source) throw new Error(`no input ${name} to take fields of`)
  return source.fields ?? []
}

function optional(field: InputValueDefinitionNode): InputValueDefinitionNode {
  return field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field
}

function required(field: InputValueDefinitionNode): InputValueDefinitionNode {
  return field.type.kind === Kind.NON_NULL_TYPE
    ? field
    : { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } }
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}
const own = ['payload', 'request', 'fields', 'changes', 'template']
const directive = ({ directives = [] }: Directed, wanted: string) =>
  directives.find(({ name }) => name.value === wanted)
const others = ({ directives = [] }: Directed) => directives.filter(({ name }) => !own.includes(name.value))
