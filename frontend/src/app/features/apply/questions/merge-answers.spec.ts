import { describe, expect, it } from '@jest/globals';
import type { Field } from '@tranche/domain/browser';
import { mergeAnswers } from './merge-answers.js';

const both = (text: string) => ({ nl: text, en: text });

const hasAid: Field = { kind: 'yes-no', name: 'hasAid', label: both('Is er hulp?') };
const city: Field = { kind: 'text', name: 'city', label: both('Plaats') };
const BEFORE = { hasAid: true, whose: 'UWV', city: 'Ede' };

describe('saving one page of a section', () => {
  it('keeps the answers of the other pages', () => {
    expect(mergeAnswers(BEFORE, [city], { city: 'Epe' })).toEqual({
      hasAid: true,
      whose: 'UWV',
      city: 'Epe',
    });
  });

  it('keeps the answer of another page that this one hides, for whoever changes back', () => {
    expect(mergeAnswers(BEFORE, [hasAid], { hasAid: false })).toEqual({
      hasAid: false,
      whose: 'UWV',
      city: 'Ede',
    });
  });

  it('takes away what was emptied on the page', () => {
    expect(mergeAnswers(BEFORE, [city], {})).toEqual({ hasAid: true, whose: 'UWV' });
  });
});
