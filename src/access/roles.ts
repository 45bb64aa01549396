// Which role each field needs, as the schema declares it, and the one refusal for whoever does not have it.
import {
  defaultFieldResolver,
  getDirectiveValues,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Context } from '../contract/context.ts'
import { anonymous, reaches, type Role, type Viewer } from '../contract/viewer.ts'
import { DomainError } from '../errors.ts'

type Fielded = GraphQLObjectType | GraphQLInterfaceType
type Field = GraphQLField<unknown, Context>

/** The role that a field declares by itself or by its type; null where neither does. A mutation or subscription declares its own. */
export function declaredRole(schema: GraphQLSchema, type: Fielded, name: string): Role | null {
  const directive = schema.getDirective('role')
  if (!directive) throw new TypeError('the schema has no directive @role')
  const isRoot = type === schema.getMutationType() || type === schema.getSubscriptionType()
  const nodes = [type.getFields()[name]?.astNode, ...(isRoot ? [] : [type.astNode])]
  for (const node of nodes) {
    const least = node && getDirectiveValues(directive, node)?.least
    if (least) return least as Role
  }
  return null
}

/** Makes every field refuse whoever may not read it, however it is reached. Throws where a field declares no role. */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue
    for (const field of Object.values(type.getFields())) {
      const least = declaredRole(schema, type, field.name)
      if (least === null) throw new TypeError(`${type.name}.${field.name} declares no role: see @role`)
      if (least !== 'READER') guardField(field as Field, least, `${type.name}.${field.name}`)
    }
  }
  return schema
}

function guardField(field: Field, least: Role, place: string): void {
  const { resolve = defaultFieldResolver, subscribe } = field
  field.resolve = (parent, args, context, info) => {
    requireRole(context.viewer, least, place)
    return resolve(parent, args, context, info)
  }
  if (!subscribe) return
  field.subscribe = (parent, args, context, info) => {
    requireRole(context.viewer, least, place)
    return subscribe(parent, args, context, info)
  }
}

/**
 * Refuses an operation that asks for anything its asker may not have, before any of it runs and before its variables are judged. Takes a
 * document that is valid.
 */
export function requireRoles(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  viewer: Viewer,
): void {
  const own = separateOperations(document)[operation.name?.value ?? '']
  if (!own) throw new TypeError('the operation is not of this document')
  const place = new TypeInfo(schema)
  const enter = ({ name: { value: name } }: { name: { value: string } }) => {
    const parent = place.getParentType()
    if (!parent || name.startsWith('__')) return
    for (const type of behind(schema, parent)) {
      const least = type.getFields()[name] && declaredRole(schema, type, name)
      if (least) requireRole(viewer, least, `${type.name}.${name}`)
    }
  }
  visit(own, visitWithTypeInfo(place, { Field: enter }))
}

/** The types of which an object in this place may be; each may ask for more than their common one. */
function behind(schema: GraphQLSchema, type: GraphQLCompositeType): readonly Fielded[] {
  if (!isAbstractType(type)) return [type]
  return [...(isInterfaceType(type) ? [type] : []), ...schema.getPossibleTypes(type)]
}

/** Throws UNAUTHENTICATED where nobody said who asks, and FORBIDDEN where someone did whose role does not suffice. */
export function requireRole(viewer: Viewer, least: Role, place: string): void {
  if (!reaches(viewer.role, least)) throw toGraphQL(refusal(viewer, least, place))
}

function refusal({ id, role }: Viewer, least: Role, place: string): DomainError {
  if (id === anonymous.id)
    return new DomainError(
      'UNAUTHENTICATED',
      `${place} needs the role ${least}, and nobody said who asks: send a token as \`Authorization: Bearer …\`.`,
      { needs: least },
    )
  return new DomainError('FORBIDDEN', `${place} needs the role ${least}; ${id} has ${role}.`, {
    needs: least,
    role,
  })
}

/** The status is for a whole operation that is refused; an error inside an answer has none of its own. */
function toGraphQL(error: DomainError): GraphQLError {
  const status = error.code === 'UNAUTHENTICATED' ? 401 : 403
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status, headers: new Map(challenge(error)) } },
  })
}

function challenge({ code }: DomainError): [string, string][] {
  return code === 'UNAUTHENTICATED' ? [['www-authenticate', 'Bearer']] : []
}
