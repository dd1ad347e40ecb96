import { expect, it } from '@jest/globals';
import { holdsFor } from './holds-for.js';

const SCOPE = { scheme: 'rif', tranche: 'rif-2027' };

it.each([
  ['everything', null, null, true],
  ['its scheme', 'rif', null, true],
  ['the tranche', 'rif', 'rif-2027', true],
  ['another tranche of its scheme', 'rif', 'rif-2028', false],
  ['another scheme', 'sector-plan', null, false],
])('a role for %s', (_name, scheme, tranche, holds) => {
  expect(holdsFor({ scheme, tranche }, SCOPE)).toBe(holds);
});
