import { expect, it } from '@jest/globals';
import * as authorities from './authorities.js';

it.each(Object.entries(authorities))(
  '%s signs on behalf of whoever stands in the letterhead (Awb 10:10)',
  (_name, { name, mandate }) => {
    expect(mandate.nl).toMatch(new RegExp(`^De ${name.nl}, namens deze, `));
    expect(mandate.en).toMatch(new RegExp(`^The ${name.en}, on the minister’s behalf, `));
  },
);
