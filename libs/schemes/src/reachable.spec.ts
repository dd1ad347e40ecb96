import { describe, expect, it } from '@jest/globals';
import { contactOf } from '@tranche/domain';
import { CATALOGUE } from './index.js';

// Whoever is told on a page to contact somebody must be able to, whichever scheme it is.
describe('who carries out a scheme', () => {
  it.each(CATALOGUE.map((version) => [`${version.scheme} ${version.version}`, version] as const))(
    'can be reached by mail, at a site or by post: %s',
    (_name, version) => {
      const { contact, address } = contactOf(version);
      expect([contact, ...address].join(', ')).toMatch(/@|www\.|\d{4} [A-Z]{2} /);
    },
  );
});
