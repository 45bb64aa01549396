// The rules of the model that seeds must keep, and what is told where they break one.
import { describe, expect, test } from '@jest/globals'
import { valley, valleyWith } from './folder.ts'
import { lookForMistakes, type Mistake } from './mistakes.ts'

const { problemsIn, expectTold } = lookForMistakes()

const citedHop = '      - {article: article:wire, via: WIRE, certainty: STATED}'

describe('the rules of the model', () => {
  const mistakes: Mistake[] = [
    [
      'a read article without an address',
      "url: 'https://herald.example/2', ",
      '',
      'reports[2].article',
      /article:herald-2 was read, so it needs a url/,
    ],
    [
      'an unknown speaker, with the nearest known',
      'actor: actor:sudria\n',
      'actor: actor:sudrya\n',
      'statements[0].actor',
      /actor:sudrya is not defined in any seed file; nearest: actor:sudria/,
    ],
    [
      'an unknown claim in a list of relations',
      'to: claim:dam-touched',
      'to: claim:dam-toched',
      'claimRelations[0].to',
      /nearest: claim:dam-touched/,
    ],
    [
      'an unknown article in a hop',
      '{article: article:wire,',
      '{article: article:wyre,',
      'reports[0].hops[0].article',
      /nearest: article:wire/,
    ],
    [
      'an unknown accused',
      'accuses: [{actor: actor:norland,',
      'accuses: [{actor: actor:nordland,',
      'claims[0].accuses[0].actor',
      /nearest: actor:norland/,
    ],
    [
      'an unknown place',
      'locatedIn: [place:valley]',
      'locatedIn: [place:hill]',
      'claims[0].locatedIn[0]',
      /place:hill is not defined/,
    ],
    [
      'an address that two articles have',
      "'https://herald.example/2'",
      "'http://www.amp.herald.example/1/#top'",
      'articles[1].url',
      /already that of article:herald-1/,
    ],
    [
      'CITED without what is cited',
      `    hops:\n${citedHop}\n`,
      '',
      'reports[0].hops',
      /CITED needs the hops/,
    ],
    [
      'hops behind a report that cites nobody',
      'attribution: CITED',
      'attribution: NONE',
      'reports[0].attribution',
      /hops stand behind a CITED report only/,
    ],
    [
      'an inferred hop without who and why',
      'certainty: STATED',
      'certainty: INFERRED',
      'reports[0].hops',
      /an INFERRED hop needs by and reason/,
    ],
    [
      'an inferred hop without why',
      'certainty: STATED',
      'certainty: INFERRED, by: editor',
      'reports[0].hops',
      /an INFERRED hop needs by and reason/,
    ],
    [
      'hops and branches at once',
      `    hops:\n${citedHop}`,
      `    branches: [[{article: article:wire, via: WIRE, certainty: STATED}]]\n    hops:\n${citedHop}`,
      'reports[0].branches',
      /not both/,
    ],
    [
      'an unnamed actor of no article',
      '    mentionedIn: article:herald-1\n',
      '',
      'actors[4].mentionedIn',
      /an unnamed actor belongs to the article that mentions it/,
    ],
    [
      'a named actor of one article',
      '    named: false\n',
      '',
      'actors[4].mentionedIn',
      /only an unnamed actor/,
    ],
    [
      'a claim that looks like a denial',
      'text: Norland touched the dam.',
      'text: Norland did not touch the dam.',
      'claims[1].text',
      /worded positively.*confirmWording: true/,
    ],
    ['a unit of nothing counted', 'counted: gates, ', '', 'claims[2].unit', /say what is counted/],
    [
      'an actor represented by an event',
      'REPRESENTS, to: actor:norland',
      'REPRESENTS, to: event:flood',
      'actorRelations[0].to',
      /REPRESENTS leads from an actor to another actor/,
    ],
    [
      'a party to an actor',
      'PARTY_TO, to: event:flood',
      'PARTY_TO, to: actor:sudria',
      'actorRelations[1].to',
      /PARTY_TO leads from an actor to an event/,
    ],
    [
      'an actor that represents itself',
      'REPRESENTS, to: actor:norland',
      'REPRESENTS, to: actor:envoy',
      'actorRelations[0].to',
      /another actor/,
    ],
    [
      'a statement that answers itself',
      'stance: DENIES}',
      'stance: DENIES, respondsTo: [statement:norland-denies]}',
      'statements[1].respondsTo[0]',
      /does not refer to itself/,
    ],
    [
      'a statement that takes back what another said',
      'stance: DENIES}',
      'stance: DENIES, retracts: [statement:sudria-asserts]}',
      'statements[1].retracts[0]',
      /statement:sudria-asserts was said by actor:sudria, not by actor:norland/,
    ],
    [
      'an office that ends before it begins',
      'REPRESENTS, to: actor:norland,',
      'REPRESENTS, to: actor:norland, since: 2001-05-02, until: 2001-05-01,',
      'actorRelations[0].until',
      /must not be before since, which is 2001-05-02/,
    ],
    [
      'an event that ended before it began',
      'basis: TEXT}}',
      'basis: TEXT}, ended: {from: 2001-04-01, to: 2001-04-30, precision: MONTH}}',
      'events[0].ended',
      /must not be before it began: that was on 2001-05-01 or later/,
    ],
    [
      'a claim that narrows itself',
      'to: claim:dam-touched',
      'to: claim:dam-opened',
      'claimRelations[0].to',
      /./,
    ],
  ]
  test.each(mistakes.slice(0, -1))('%s', async (...mistake) => expectTold(mistake))

  test('what may have ended after it began is taken, and so is a name in any script', async () => {
    const ended = valleyWith('basis: TEXT}}', 'basis: TEXT}, ended: {to: 2001-05-01, precision: BEFORE}}')
    const files = { 'a.yaml': ended.replace('name: Water', "name: '水'"), 'b.yaml': 'mistake: true' }
    expect(await problemsIn(files)).toHaveLength(1)
  })

  test('a claim that narrows itself', async () => {
    const problems = await problemsIn({
      'a.yaml': valleyWith('to: claim:dam-touched', 'to: claim:dam-opened'),
    })
    expect(problems[0]).toMatchObject({
      path: 'claimRelations[0].to',
      message: 'a claim has no relation to itself',
    })
  })

  test('an id that is defined twice, also in two files', async () => {
    const again = 'topics:\n  - {id: topic:water, name: Water again}\n'
    const [problem, ...others] = await problemsIn({ 'a.yaml': valley, 'b.yaml': again })
    expect(problem).toMatchObject({ path: 'topics[0].id', line: 2 })
    expect(problem?.file).toMatch(/b\.yaml$/)
    expect(problem?.message).toMatch(/topic:water is defined more than once/)
    expect(others).toEqual([])
  })

  test('a statement without a report', async () => {
    const extra =
      'statements:\n  - {id: statement:lost, actor: actor:norland, claim: claim:gates, stance: DENIES}\n'
    const problems = await problemsIn({ 'a.yaml': valley, 'b.yaml': extra })
    expect(problems).toMatchObject([
      { path: 'statements[0].id', line: 2, message: expect.stringMatching(/has no report/) },
    ])
  })

  test('claims that narrow each other in a circle, told once', async () => {
    const edge = (from: string, to: string) =>
      `  - {from: claim:${from}, type: NARROWS, to: claim:${to}, by: editor, reason: so, at: 2001-07-01}\n`
    const circle = `claimRelations:\n${edge('dam-touched', 'gates')}${edge('gates', 'dam-opened')}`
    const problems = await problemsIn({ 'a.yaml': valley, 'b.yaml': circle })
    expect(problems).toMatchObject([{ message: expect.stringMatching(/narrow each other in a circle/) }])
  })

  test('a claim that looks like a denial is taken where its wording is confirmed', async () => {
    const meant = valleyWith(
      'text: Norland touched the dam.',
      'confirmWording: true, text: Norland did not touch the dam.',
    )
    expect(await problemsIn({ 'a.yaml': meant, 'b.yaml': 'mistake: true' })).toHaveLength(1)
  })
})
