// A store that goes away between the commit of a mutation and the judgement of its conflicts.
import { describe, expect, test } from '@jest/globals'
import { unavailable } from '../../src/errors.ts'
import { markedClaims } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi } from '../support/api.ts'
import { engines } from '../support/engines.ts'
import { mutate } from './mutate.ts'
import { openOrchard, passage, said } from './orchard.ts'

const away: Graph['read'] = () => Promise.reject(unavailable('The store cannot be reached at the moment.'))
const denial = {
  actor: 'actor:borland',
  claim: 'claim:the-gate-stood-open',
  stance: 'DENIES',
  said,
  reports: [passage({ article: 'article:pear-1' })],
  idempotencyKey: 'the gate',
}

describe.each(engines)('on $name', (engine) => {
  const { graph, done, ask } = openOrchard(engine)
  const contested = async () =>
    ((await ask('{ conflicts(first: 100) { nodes { claim { id } } } }')).conflicts.nodes as object[]).filter(
      (node) => JSON.stringify(node).includes(denial.claim),
    )

  test('what was recorded is said to be, and its conflicts are judged when it is repeated', async () => {
    await done('recordStatement', 'statement { id }', {
      ...denial,
      claim: undefined,
      newClaim: { text: 'The gate stood open.', language: 'en', kind: 'ALLEGATION' },
      actor: 'actor:arland',
      stance: 'ASSERTS',
      idempotencyKey: undefined,
    })
    const read: Graph['read'] = (query, params, options) =>
      query.name === markedClaims.name ? away(query, params, options) : graph().read(query, params, options)
    const leaving = await openApi({ ...graph(), read })
    const { errors = [] } = await mutate(leaving)('recordStatement', denial, 'change { id }')
    await leaving.close()
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^This was recorded, as change:\S+; then the store went away/),
        extensions: { code: 'UNAVAILABLE' },
      },
    ])
    expect(await contested()).toEqual([])
    const { change } = await done('recordStatement', 'change { id }', denial)
    expect(errors[0]?.message).toContain(change.id)
    expect(await contested()).toHaveLength(1)
  })
})
