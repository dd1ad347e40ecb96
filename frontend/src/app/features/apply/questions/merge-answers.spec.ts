import { describe, expect, it } from '@jest/globals';
import type { Field, Section } from '@tranche/domain/browser';
import { mergeAnswers } from './merge-answers.js';

const both = (text: string) => ({ nl: text, en: text });

const hasAid: Field = { kind: 'yes-no', name: 'hasAid', label: both('Is er hulp?') };
const whose: Field = {
  kind: 'text',
  name: 'whose',
  label: both('Van wie?'),
  showWhen: { field: 'hasAid', in: [true] },
};
const city: Field = { kind: 'text', name: 'city', label: both('Plaats') };
const SECTION: Section = {
  name: 'aid',
  group: 'aid',
  title: both('Hulp'),
  part: 'questions',
  fields: [hasAid, whose, city],
};
const BEFORE = { hasAid: true, whose: 'UWV', city: 'Ede' };

describe('saving one page of a section', () => {
  it('keeps the answers of the other pages', () => {
    expect(mergeAnswers(SECTION, BEFORE, [city], { city: 'Epe' })).toEqual({
      hasAid: true,
      whose: 'UWV',
      city: 'Epe',
    });
  });

  it('drops the answer of another page that this one rules out', () => {
    expect(mergeAnswers(SECTION, BEFORE, [hasAid], { hasAid: false })).toEqual({
      hasAid: false,
      city: 'Ede',
    });
  });

  it('takes away what was emptied on the page', () => {
    expect(mergeAnswers(SECTION, BEFORE, [city], {})).toEqual({ hasAid: true, whose: 'UWV' });
  });
});
