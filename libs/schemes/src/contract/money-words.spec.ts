import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../catalogue.js';
import { moneyClaimsOf } from './money-words.js';
import { textsIn } from './texts-in.js';

describe.each(CATALOGUE.map((scheme) => [`${scheme.scheme} ${scheme.version}`, scheme] as const))(
  '%s',
  (_name, scheme) => {
    it('says nowhere what was paid, and promises no recovery without a decision', () => {
      const claims = textsIn(scheme).flatMap(([path, text]) =>
        moneyClaimsOf(text).map((claim) => `${path}: ${claim}`),
      );
      expect(claims).toEqual([]);
    });
  },
);

it.each([
  ['Al betaald: € 0', 'Already paid: € 0'],
  ['Daarvan is {paidAmount} overgemaakt.', 'Of that {paidAmount} was transferred.'],
  ['€ 1.980 is aan u betaald.', '€ 1,980 has been paid to you.'],
  ['Het verschil vorder ik terug.', 'The difference is recovered.'],
  ['U moet dan terugbetalen wat u kreeg.', 'You must then pay back what you received.'],
  ['U betaalt het verschil terug.', 'You have to repay the difference.'],
  ['Dit bedrag moet worden terugbetaald.', 'This amount must be paid back.'],
  ['Te veel ontvangen geld wordt teruggevorderd.', 'I recover what you received too much.'],
])('“%s” is seen, in either language', (nl, en) => {
  expect(moneyClaimsOf({ nl, en: '' })).not.toEqual([]);
  expect(moneyClaimsOf({ nl: '', en })).not.toEqual([]);
});

it('lets what may be asked back be said', () => {
  const nl = 'Heeft u meer ontvangen dan dit bedrag, dan kan ik het verschil terugvorderen.';
  const en = 'If you received more than this amount, I can recover the difference.';
  expect(moneyClaimsOf({ nl, en })).toEqual([]);
});

it('lets be said that nothing need be paid back, or not without a decision', () => {
  const nl =
    'Zonder een besluit daarover hoeft u niets terug te betalen. U hoeft haar niet terug te betalen.';
  const en =
    'Without a decision about that you need not pay back anything. You need not pay it back.';
  expect(moneyClaimsOf({ nl, en })).toEqual([]);
});
