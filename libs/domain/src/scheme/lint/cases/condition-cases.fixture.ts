import type { Condition } from '../../../conditions/index.js';
import { HALF } from '../../../money/index.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import { garden, twice } from '../../bee-garden/changed.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { conditions } = BEE_GARDEN;
const LAW = { code: 'added', article: 'art. 1', text: both('Anders') };
const conditioned = (added: Condition) => garden({ conditions: [added] });

/** What is right and wrong in the names that a condition uses. */
export const CONDITION_CASES = {
  'condition-field-unknown': [
    [['added: pony'], conditioned({ ...LAW, kind: 'answer-is', field: 'pony', in: [true] })],
    [['added: pony'], conditioned({ ...LAW, kind: 'choices-include', field: 'pony', values: [] })],
    [
      ['added: pony', 'added: donkey'],
      conditioned({ ...LAW, kind: 'at-least-share', part: 'pony', whole: 'donkey', share: HALF }),
    ],
    [
      ['added: pony'],
      conditioned({
        ...LAW,
        kind: 'partner-pays',
        when: { field: 'pony', in: [] },
        partnerKinds: [],
      }),
    ],
    [
      ['added: pony'],
      conditioned({ ...LAW, kind: 'bounded', field: 'pony', is: 'at-most', parameter: 'most' }),
    ],
    [
      ['added: pony', 'added: herd'],
      conditioned({
        ...LAW,
        kind: 'at-most-per-row',
        field: 'pony',
        rows: 'herd',
        parameter: 'most',
      }),
    ],
    [
      ['added: herd', 'added: pony'],
      conditioned({
        ...LAW,
        kind: 'rows-only-with',
        rows: 'herd',
        column: 'c',
        values: [],
        field: 'pony',
        in: [],
      }),
    ],
    [
      ['added: pony', 'added: donkey'],
      conditioned({ ...LAW, kind: 'date-order', first: 'pony', then: 'donkey' }),
    ],
    [
      ['added: pony'],
      conditioned({
        ...LAW,
        kind: 'any-of',
        of: [{ ...LAW, kind: 'answer-is', field: 'pony', in: [] }],
      }),
    ],
    [[], conditioned({ ...LAW, kind: 'no-partner-of', partnerKinds: [] })],
  ],
  'condition-parameter-unknown': [
    [
      ['added: top'],
      conditioned({ ...LAW, kind: 'bounded', field: 'floor', is: 'at-most', parameter: 'top' }),
    ],
    [
      ['added: top'],
      conditioned({
        ...LAW,
        kind: 'any-of',
        of: [{ ...LAW, kind: 'bounded', field: 'floor', is: 'at-most', parameter: 'top' }],
      }),
    ],
    [
      [],
      conditioned({ ...LAW, kind: 'bounded', field: 'floor', is: 'at-most', parameter: 'most' }),
    ],
  ],
  'condition-partner-kind-unknown': [
    [
      ['added: pony'],
      conditioned({ ...LAW, kind: 'no-partner-of', partnerKinds: ['lead-school', 'pony'] }),
    ],
  ],
  'condition-twice': [[['no-spray'], garden({ conditions: twice(conditions) })]],
  'condition-variant-unknown': [
    [
      ['no-spray: huge'],
      garden({ conditions: conditions.map((each) => ({ ...each, variants: ['small', 'huge'] })) }),
    ],
  ],
} satisfies Partial<Cases<FindingCode>>;
