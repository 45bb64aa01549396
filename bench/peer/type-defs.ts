// The graph as `@neo4j/graphql` is told of it: the same nodes, properties and relationships, and the product's index of disputes.

const stances = {
  asserts: 'assertedIn',
  confirms: 'confirmedIn',
  denies: 'deniedIn',
  questions: 'questionedIn',
  declines: 'declinedIn',
}
const outOf = Object.keys(stances).map(
  (stance) => `${stance}: [Claim!]! @relationship(type: "${stance.toUpperCase()}", direction: OUT)`,
)
const into = Object.entries(stances).map(
  ([stance, field]) =>
    `${field}: [Statement!]! @relationship(type: "${stance.toUpperCase()}", direction: IN)`,
)

export const peerTypeDefs = `
type Actor @node {
  id: ID! name: String! kind: String! isOutlet: Boolean! named: Boolean! aliases: [String!]!
  description: String country: String wikidataId: String sortKey: String!
  statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
}
type Statement @node {
  id: ID! stance: String! quote: String language: String saidFrom: String saidTo: String sortKey: String
  actorId: String! claimId: String!
  actor: [Actor!]! @relationship(type: "MADE", direction: IN)
  ${outOf.join('\n  ')}
  reportedIn: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT)
}
type Claim @node {
  id: ID! name: String! text: String! kind: String! sortKey: String!
  ${into.join('\n  ')}
}
type Article @node {
  id: ID! name: String! title: String canonicalUrl: String sortKey: String!
  outlet: [Actor!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
}
type Dispute @node(labels: ["_Dispute"]) {
  id: ID! claimId: String! listing: String!
  sortKey: String! firstStatementId: String! lastStatementId: String!
}
`
