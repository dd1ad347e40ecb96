import type { Condition } from '@tranche/domain';

/** Every kind of condition once. */
export const pigsConditions: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'boar-flies-high',
    article: 'art. 4(1)',
    text: { nl: 'Een beer vliegt hoog.', en: 'A boar flies high.' },
    variants: ['boar'],
    field: 'height',
    in: ['high'],
  },
  {
    kind: 'choices-include',
    code: 'boar-loops',
    article: 'art. 4(2)',
    text: { nl: 'Een beer maakt een looping.', en: 'A boar makes a loop.' },
    variants: ['boar'],
    field: 'tricks',
    values: ['loop'],
  },
  {
    kind: 'at-least-share',
    code: 'wing-per-legs',
    article: 'art. 4(3)',
    text: { nl: 'Op elke twee poten hoort een vleugel.', en: 'Every two legs need a wing.' },
    part: 'wings',
    whole: 'legs',
    share: { numerator: 1, denominator: 2 },
  },
  {
    kind: 'partner-pays',
    code: 'school-of-flight-pays',
    article: 'art. 4(4)',
    text: { nl: 'Zonder vleugels betaalt de vliegschool mee.', en: 'Wingless: the school pays.' },
    when: { field: 'hasWings', in: [false] },
    partnerKinds: ['hbo'],
  },
  {
    kind: 'no-partner-of',
    code: 'no-passers-by',
    article: 'art. 4(5)',
    text: { nl: 'Voorbijgangers doen niet mee.', en: 'Passers-by do not take part.' },
    variants: ['piglet'],
    partnerKinds: ['other'],
  },
];
