import { describe, expect, it } from '@jest/globals';
import {
  lettersOf,
  supplementCosts,
  supplementRequests,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** What a file is told, for each state in which a supplement is awaited. */
function costsOf(scheme: SchemeVersion): readonly string[] {
  const { workflow } = scheme;
  const states = supplementRequests(workflow).flatMap(
    (name) => workflow.transitions[name]?.to ?? [],
  );
  return [...new Set(states)].map((state) => supplementCosts(scheme, state)?.nl ?? '');
}

/** Whether the letter that asks for a supplement says that it joins the end of the line. */
const saysSo = (scheme: SchemeVersion) =>
  JSON.stringify(lettersOf(scheme)).includes('Met uw aanvulling sluit u achteraan');

describe('what waiting with a supplement costs', () => {
  it.each(CATALOGUE)('is said on the page of $scheme $version as in its letter', (scheme) => {
    for (const costs of costsOf(scheme)) {
      expect(costs.includes('Met uw aanvulling sluit u achteraan')).toBe(saysSo(scheme));
    }
  });

  it('is a place in the queue in some, and the day of arrival in others', () => {
    const said = CATALOGUE.flatMap(costsOf).join(' ');
    expect(said).toContain('geen plaats in de rij');
    expect(said).toContain('telt pas als ontvangen op de dag waarop uw aanvulling binnenkomt');
  });

  it('is nothing where no supplement is awaited', () => {
    for (const scheme of CATALOGUE) {
      expect(supplementCosts(scheme, scheme.workflow.initial)).toBeNull();
    }
  });
});
