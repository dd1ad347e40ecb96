import {
  accountUndisputed,
  all,
  always,
  asAnnounced,
  begun,
  deadlineOver,
  dutyLate,
  dutyOpen,
  fourEyes,
  variantIs,
  withinYearsOf,
  type Field,
  type TransitionDefinition,
} from '@tranche/domain';

const GRUNT = 'grunt-after-award';

/** Every other finding that a final amount can rest on. */
const WHAT_WAS_SEEN: readonly Field[] = [
  {
    kind: 'money',
    name: 'feedOfOthers',
    means: 'realised-co-financing',
    label: { nl: 'Voer van anderen', en: 'Feed of others' },
  },
  {
    kind: 'yes-no',
    name: 'hasFlown',
    means: 'is-done',
    label: { nl: 'Heeft het gevlogen?', en: 'Has it flown?' },
    required: true,
  },
  {
    kind: 'yes-no',
    name: 'windWasFair',
    means: 'has-good-grounds',
    label: { nl: 'Was er goede wind?', en: 'Was the wind fair?' },
  },
  {
    kind: 'money',
    name: 'fairShare',
    means: 'weighed-amount',
    label: { nl: 'Wat is redelijk?', en: 'What is fair?' },
    showWhen: { field: 'hasFlown', in: [false] },
  },
  {
    kind: 'long-text',
    name: 'whyFair',
    means: 'weighing',
    label: { nl: 'Waarom?', en: 'Why?' },
    maximumWords: 20,
    showWhen: { field: 'hasFlown', in: [false] },
  },
  {
    kind: 'choice',
    name: 'whyAllowed',
    means: 'weighed-ground',
    label: { nl: 'Waarom mag dat?', en: 'Why is that allowed?' },
    options: [{ value: 'a', label: { nl: 'Niet gevlogen', en: 'It did not fly' } }],
    showWhen: { field: 'hasFlown', in: [false] },
  },
  {
    kind: 'choice',
    name: 'whyLess',
    means: 'lower-ground',
    label: { nl: 'Waarom minder?', en: 'Why less?' },
    options: [{ value: 'b', label: { nl: 'Te weinig geknord', en: 'It grunted too little' } }],
  },
  {
    kind: 'money',
    name: 'shareInSilence',
    means: 'amount-without-account',
    label: { nl: 'En als het niets zegt?', en: 'And when it says nothing?' },
  },
  {
    kind: 'long-text',
    name: 'whyInSilence',
    means: 'weighing-without-account',
    label: { nl: 'Waarom dan?', en: 'Why then?' },
    maximumWords: 20,
  },
  {
    kind: 'long-text',
    name: 'squeals',
    means: 'views',
    label: { nl: 'Wat gilt het?', en: 'What does it squeal?' },
    maximumWords: 20,
  },
  {
    kind: 'yes-no',
    name: 'squealsOtherwise',
    means: 'account-disputed',
    label: { nl: 'Gilt het iets anders?', en: 'Does it squeal otherwise?' },
  },
];

/** From taking off to the last gram. */
export const inTheAir: Readonly<Record<string, TransitionDefinition>> = {
  grunt: {
    from: ['flying'],
    to: 'flying',
    by: ['officer'],
    label: { nl: 'Knorren horen', en: 'Hear it grunt' },
    event: 'grunted',
    asks: [
      {
        kind: 'date',
        name: 'gruntedOn',
        label: { nl: 'Wanneer?', en: 'When?' },
        required: true,
        hasHappened: true,
      },
    ],
    guard: dutyOpen(GRUNT),
    effects: [{ kind: 'meet-duty', duty: GRUNT, day: 'gruntedOn' }],
  },
  'fly-higher': {
    from: ['flying', 'landing'],
    to: 'flying',
    by: ['system'],
    label: { nl: 'Hoger vliegen', en: 'Fly higher' },
    event: 'flew-higher',
    guard: always(),
    effects: [],
  },
  'clip-wings': {
    from: ['flying'],
    to: 'flying',
    by: ['decision-maker'],
    label: { nl: 'Kortwieken', en: 'Clip its wings' },
    event: 'wings-clipped',
    asks: [
      {
        kind: 'money',
        name: 'clippedAmount',
        label: { nl: 'Tot welk bedrag?', en: 'To which amount?' },
        required: true,
      },
      {
        kind: 'date',
        name: 'groundedOn',
        label: { nl: 'Tot en met welke dag?', en: 'Until which day?' },
      },
    ],
    guard: all(dutyLate(GRUNT), fourEyes('take-off')),
    effects: [
      { kind: 'lower-award', step: 'decide', amount: 'clippedAmount', advances: 'lowered' },
      { kind: 'shorten-period', step: 'decide', lastDay: 'groundedOn' },
      { kind: 'send-letter', letter: 'lowering' },
    ],
  },
  land: {
    from: ['flying'],
    to: 'landing',
    by: ['officer'],
    label: { nl: 'Landen', en: 'Land' },
    event: 'landing-seen',
    asks: [
      {
        kind: 'money',
        name: 'feedEaten',
        means: 'realised-cost',
        label: { nl: 'Voer', en: 'Feed' },
        required: true,
      },
      ...WHAT_WAS_SEEN,
    ],
    guard: all(variantIs('boar', 'piglet'), fourEyes('take-off'), begun('art. 5')),
    effects: [
      { kind: 'release-payments', awaits: 'land' },
      { kind: 'start-deadline', deadline: 'landing' },
    ],
  },
  'weigh-out': {
    from: ['landing'],
    to: 'landed',
    by: ['decision-maker'],
    label: { nl: 'Uitwegen', en: 'Weigh out' },
    event: 'weighed-out',
    guard: all(
      fourEyes('land'),
      deadlineOver('landing', 'art. 5'),
      accountUndisputed('art. 5'),
      asAnnounced('art. 5'),
    ),
    effects: [
      { kind: 'determine' },
      { kind: 'drop-payments' },
      { kind: 'release-slots' },
      { kind: 'send-letter', letter: 'determination' },
    ],
  },
  'weigh-again': {
    from: ['landed'],
    to: 'weighed-again',
    by: ['decision-maker'],
    label: { nl: 'Nog eens wegen', en: 'Weigh again' },
    event: 'weighed-again',
    asks: [
      {
        kind: 'money',
        name: 'afterthought',
        means: 'revised-amount',
        label: { nl: 'Hoeveel blijft er over?', en: 'How much is left?' },
        required: true,
      },
    ],
    reopens: true,
    guard: all(withinYearsOf('weigh-out', 5, 'Awb 4:49(3)'), fourEyes('weigh-out')),
    effects: [{ kind: 'revise-determination' }, { kind: 'send-letter', letter: 'determination' }],
  },
};
