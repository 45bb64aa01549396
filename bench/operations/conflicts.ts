// The newest conflicts. The peer cannot compare the actors of two sides, so it is given the product's own index of disputes to read.
import { single, type Form, type Operation } from './operation.ts'
import type { Named } from './rows.ts'

interface Dispute {
  readonly claimId: string
  readonly firstStatementId: string
  readonly lastStatementId: string
}
interface Details {
  readonly claims: readonly Named[]
  readonly statements: readonly { readonly id: string; readonly saidTo: string }[]
}

const tuned: Form = {
  run: async (ask) => {
    const { disputes } = (await ask({
      query: `{ disputes(where: { listing: { eq: "STANCE" }, sortKey: { gt: "" } }, sort: [{ listing: DESC }, { sortKey: DESC }], limit: 20) {
        claimId firstStatementId lastStatementId } }`,
    })) as { disputes: Dispute[] }
    const claims = disputes.map(({ claimId }) => claimId)
    const statements = disputes.flatMap((dispute) => [dispute.firstStatementId, dispute.lastStatementId])
    const details = await ask({
      query: `query ($claims: [ID!]!, $statements: [ID!]!) { claims(where: { id: { in: $claims } }) { id name text }
        statements(where: { id: { in: $statements } }) { id saidTo } }`,
      variables: { claims, statements },
    })
    return { disputes, ...(details as Details) }
  },
  shape: (answer) => {
    const { disputes, claims, statements } = answer as Details & { disputes: Dispute[] }
    const saidOn = new Map(statements.map(({ id, saidTo }) => [id, saidTo]))
    return disputes.map(({ claimId, firstStatementId, lastStatementId }) => ({
      claim: claims.find(({ id }) => id === claimId),
      firstSaid: { to: saidOn.get(firstStatementId) },
      lastSaid: { to: saidOn.get(lastStatementId) },
    }))
  },
}

const newest: Operation = {
  name: 'conflicts',
  question: 'Disputed claims, the latest first, 20',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ conflicts: { nodes: unknown } }>(
    {
      query: '{ conflicts(first: 20) { nodes { claim { id name text } firstSaid { to } lastSaid { to } } } }',
    },
    ({ conflicts }) => conflicts.nodes,
  ),
  tuned,
}

const withSides: Operation = {
  name: 'conflict-sides',
  question: 'The same 10, with both sides: how many actors, their newest 3 statements',
  isSingleRead: false,
  mustStayFlat: false,
  app: single<{ conflicts: { nodes: unknown } }>(
    {
      query: `{ conflicts(first: 10) { nodes { claim { id name } sides { stances inferred actorCount
        statements(first: 3) { nodes { id stance quote actor { id name } } } } } } }`,
    },
    ({ conflicts }) => conflicts.nodes,
  ),
}

export const conflictOperations: readonly Operation[] = [newest, withSides]
