import { expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { toSchemeDetail } from './scheme-view.js';

it('says of a part of the own means that it is a part of those, not of the budget', () => {
  const { variants } = toSchemeDetail(findScheme('sector-plan', '2015'), [], 0);
  const rules = variants[0]?.bands.map(({ label, rule }) => [label.nl, rule.nl]);
  expect(rules).toEqual([
    ['Subsidie', 'ten hoogste de helft van de begroting'],
    ['Eigen middelen van het samenwerkingsverband', 'ten minste de helft van de begroting'],
    [
      'Waarvan provincies en gemeenten',
      'ten hoogste de helft van “Eigen middelen van het samenwerkingsverband”',
    ],
  ]);
});
