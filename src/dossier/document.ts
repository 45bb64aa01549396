// The question whose answer a dossier is. Changing it changes every hash: say so in the changelog.

const day = 'from to precision'
const figure = 'low high qualifier unit text'

export const dossierQuestion = `query Dossier($claim: ID!, $asOf: AsOf, $isOfNow: Boolean!) {
  claim(id: $claim) {
    id name text language kind scope counted aspect accumulation unit
    happened { ${day} }
    about { id name }
    accused { actor { id name } role }
    events { id name }
    places { id name }
    topics { id name }
    relations @include(if: $isOfNow) { type from { id } to { id } by reason at }
    reviews(first: 100) @include(if: $isOfNow) { nodes { id author { id name } rating { value best worst name } url published { ${day} } } }
    stances(asOf: $asOf) { stance count uncertain }
    sides(asOf: $asOf) {
      supporting(first: 100) { totalCount uncertainCount nodes { ...Said } }
      denying(first: 100) { totalCount uncertainCount nodes { ...Said } }
      doubting(first: 100) { totalCount uncertainCount nodes { ...Said } }
      declining(first: 100) { totalCount uncertainCount nodes { ...Said } }
      inferred { stance claim { id text } path { id } statements(first: 100) { totalCount uncertainCount nodes { id } } }
      retracted @include(if: $isOfNow) { stance count }
    }
    origins(asOf: $asOf) {
      statements articles outlets origins readOrigins unreadOrigins anonymousOrigins unattributed voices uncertainStatements sampled
      voiceActors { id name }
      groups { key reason reasons isOrigin end statements { id } articles { id } }
    }
    figures(asOf: $asOf) {
      counted unit low high pointCount uncertainPoints sampled
      points { claim { id } actor { id name } statement { id } quantity { ${figure} asOf { ${day} } } low high unit }
      pairs(first: 100) { class farApart joined earlier { statement { id } } later { statement { id } } }
    }
    conflicts(first: 100, asOf: $asOf, kinds: [STANCE, CLAIM]) { totalCount uncertainCount nodes { ...Disputed } }
    numericConflicts: conflicts(
      first: 100
      asOf: $asOf
      kinds: [NUMERIC]
      numericClasses: [DIRECT, REVISION, SERIES, COMPATIBLE, DIFFERENT_SCOPE, DIFFERENT_PERIOD, NOT_COMPARABLE]
    ) { totalCount uncertainCount nodes { ...Disputed } }
    accusations(first: 100, asOf: $asOf) {
      totalCount uncertainCount sampled
      nodes {
        id state sameArticle uncertainAnswers
        accuser { id name } accused { id name }
        latency { min max }
        accusing { id } answers { id } priorDenials { id } deniedByOthers { id }
      }
    }
    interests @include(if: $isOfNow) { kind statements actors }
    interestSummary @include(if: $isOfNow) { supporting actors firstHand sampled }
    gaps(first: 100) @include(if: $isOfNow) { totalCount sampled nodes { id kind node { id } actor { id } reason } }
  }
  positionChanges(filter: { claims: [$claim] }, first: 100) @include(if: $isOfNow) {
    totalCount nodes { id kind actor { id name } otherActor { id name } principal { id name } from { id } to { id } }
  }
}
fragment Said on Statement {
  id stance quote quoteKind language modality certainty basis
  actor { id name } onBehalfOf { id name }
  said { ${day} }
  quantity { ${figure} asOf { ${day} } }
  reports @include(if: $isOfNow) {
    part wording language translated hedge attribution link published { ${day} }
    article { id url title outlet { id name } }
  }
  interest @include(if: $isOfNow) { kind of { id name } path { type from to } }
  drift @include(if: $isOfNow) {
    kind basis before after unreadHops
    from { article { id } wording } to { article { id } wording } toStatement { id }
  }
}
fragment Disputed on Conflict {
  id kind numericClass
  claim { id } otherClaim { id } alsoOn { id }
  firstSaid { ${day} } lastSaid { ${day} }
  sides { stances inferred actorCount actors { id name } figure { low high unit } statements(first: 100) { totalCount nodes { id } } }
}`
