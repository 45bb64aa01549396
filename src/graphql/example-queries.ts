// The questions of the README, as tabs of the page at /graphql. Each is asked of the seeds by a test.

export interface ExampleQuery {
  /** The operation's name: GraphiQL shows it on the tab. */
  readonly title: string
  readonly query: string
}

export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: 'WhoSaysSoWhoDeniesIt',
    query: `# Who says that Turkey sent Syrian fighters, who denies it, and which article reported each?
query WhoSaysSoWhoDeniesIt {
  claim(id: "claim:turkey-sent-syrian-fighters") {
    text
    contested
    sides {
      supporting { nodes { actor { name } stance said { to precision } quote reports { article { url outlet { name } } } } }
      denying { nodes { actor { name } said { to precision } reports { article { url outlet { name } } } } }
      doubting { nodes { actor { name } } }
      declining { nodes { actor { name } modality } }
      inferred { stance path { text } statements { nodes { actor { name } } } }
    }
  }
}
`,
  },
  {
    title: 'Conflicts',
    query: `# Which claims are contested, by whom, and on which broader claims does the denial stand?
query Conflicts {
  conflicts(first: 10) {
    nodes {
      claim { text }
      alsoOn { text }
      lastSaid { from to precision }
      sides { stances inferred actors { name } statements(first: 5) { nodes { actor { name } reports { article { url } } } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    title: 'ThroughWhoseHands',
    query: `# Through whose hands did Lavrov's number reach each article?
query ThroughWhoseHands {
  statement(id: "statement:lavrov-2020-11-03-2000-fighters") {
    actor { name represents { name } }
    claim { text }
    quantity { low high qualifier text }
    chains {
      report { article { outlet { name } } hedge quantity { qualifier text } link }
      hops { outlet { name } via read certainty }
      end
      endRead
    }
  }
}
`,
  },
  {
    title: 'ByAnyName',
    query: `# One actor, asked for by a name in any script
query ByAnyName {
  actor(name: "Лавров") {
    name
    aliases
    represents { name }
    statements(first: 10) { totalCount nodes { claim { text } stance said { from to precision } } }
  }
}
`,
  },
  {
    title: 'HowAreTheyConnected',
    query: `# How is Armenia connected with an interview that no one here has read, and what lies around it?
query HowAreTheyConnected {
  paths(from: "actor:armenia", to: "article:kommersant-lavrov-interview") {
    length
    nodes { id __typename ... on Actor { name } ... on Claim { text } ... on Statement { stance quote } ... on Article { read } }
    relations { type from to }
    omitted { node { id } type count }
  }
  neighborhood(id: "actor:armenia", first: 20) {
    nodes { id }
    relations { type from to }
    omitted { type count }
  }
}
`,
  },
  {
    title: 'Search',
    query: `# Words or their beginnings, in any script: "lavrov" and "Лавров" find the same
query Search {
  search(text: "Лавров", first: 10) {
    totalCount
    nodes {
      score
      highlight
      node {
        id
        ... on Actor { name }
        ... on Claim { text contested }
        ... on Statement { quote actor { name } }
        ... on Article { title url }
      }
    }
  }
}
`,
  },
]
