// Parameters for the queries of search, asked of the invented orchard.

const search = {
  name: 'bor',
  words: ['app'],
  longest: 'app',
  kinds: ['ACTOR', 'CLAIM', 'STATEMENT', 'ARTICLE'],
  most: 50,
  limit: 20,
  since: '',
  latest: 50,
}

export const searchSamples: Readonly<Record<string, readonly object[]>> = {
  'search-candidates': [
    search,
    { ...search, words: ['red', 'app'] },
    { ...search, kinds: ['CLAIM'], limit: 2 },
    // So many that each kind is walked.
    { ...search, most: 2 },
    { ...search, name: 'none', words: ['arl'], longest: 'arl' },
  ],
  'searchable-entries': ['Actor', 'Claim', 'Statement', 'Article'].flatMap((label) => [
    { label, after: '', limit: 3 },
    { label, after: 'claim:t', limit: 50 },
  ]),
}
