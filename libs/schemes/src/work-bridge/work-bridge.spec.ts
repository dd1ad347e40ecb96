import { describe, expect, it } from '@jest/globals';
import { composeLetter, isRefusal, letterFieldsOf, lettersOf } from '@tranche/domain';
import { sampleLetterInput } from '../contract/example/sample-letter.js';
import { workBridge2016 } from './work-bridge.scheme.js';

function approvalUnder(variant: string): string {
  const approval = lettersOf(workBridge2016).find(({ kind }) => kind === 'approval');
  if (!approval) throw new Error('No approval letter');
  const fields = letterFieldsOf(sampleLetterInput(workBridge2016, variant, 'nl'));
  const composed = composeLetter(approval, fields, 'nl');
  if (isRefusal(composed)) throw new Error(composed.reasons.map(({ code }) => code).join());
  return JSON.stringify(composed);
}

describe('the reasons of a permission', () => {
  it.each([
    ['with-sector-plan', 'verklaring van deelname (Regeling', '(art. 2)'],
    ['without-sector-plan', '(art. 2)', 'verklaring van deelname'],
  ])('%s cite %s, not %s', (variant, cited, other) => {
    const letter = approvalUnder(variant);
    expect(letter).toContain(cited);
    expect(letter).not.toContain(other);
  });
});
