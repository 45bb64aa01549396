// The messages of a summary in English (ICU MessageFormat). Each is a sentence of its own, made from counts alone.

export const en = {
  sampled:
    'More was said on it than is looked at: origins, interests, accusations and gaps rest on the newest {count, number} statements of each stance.',
  moment: 'As of {at} by the clock of {clock}.',
  SAID: 'what was said',
  PUBLISHED: 'what was published',
  RECORDED: 'what was recorded here',
  supporting:
    '{count, plural, =0 {No statement supports} one {One statement supports} other {# statements support}} the claim.',
  denying:
    '{count, plural, =0 {No statement denies} one {One statement denies} other {# statements deny}} it.',
  undecided:
    '{doubting, plural, =0 {No statement questions} one {One statement questions} other {# statements question}} it; {declining, plural, =0 {none declines} one {one declines} other {# decline}} to take a side.',
  inferred:
    '{count, plural, one {One stance on a related claim bears} other {# stances on related claims bear}} on it by implication.',
  uncertain:
    '{count, plural, one {One more statement may belong here, its date} other {# more statements may belong here, their dates}} being too vague to tell.',
  origins:
    'Behind the support {origins, plural, =0 {stands no independent origin} one {stands one independent origin} other {stand # independent origins}} ({read} read, {unread} unread, {anonymous} anonymous) and {voices, plural, =0 {no voice} one {one voice} other {# voices}}, in {articles, plural, one {one article} other {# articles}} of {outlets, plural, one {one outlet} other {# outlets}}.',
  figures:
    '{count, plural, one {One figure is} other {# figures are}} given on it or on claims joined to it{bounds, select, both {; on the claim and its equivalents they span {low} to {high}} low {; on the claim and its equivalents they are at least {low}} high {; on the claim and its equivalents they are at most {high}} other {}}{unit, select, none {} other { ({unit})}}.',
  conflicts:
    'Conflicts: {stance} of stance, {claim} between claims, {direct} of numbers that exclude each other.',
  accusations:
    '{count, plural, one {One accusation} other {# accusations}}: {denied} denied, {confirmed} confirmed, {other} answered otherwise, {unanswered} unanswered.',
  interests:
    'Of {supporting, plural, one {one supporting statement} other {# supporting statements}}, {party} by parties, {accused} by the accused, {ally} by allies of parties, {unknown} of unknown interest, {firstHand} first-hand.',
  changes: '{count, plural, one {One change} other {# changes}} of position.',
  drift: '{count, plural, one {One difference} other {# differences}} between reports of one statement.',
  gaps: '{count, plural, one {One gap is} other {# gaps are}} listed.',
} as const
