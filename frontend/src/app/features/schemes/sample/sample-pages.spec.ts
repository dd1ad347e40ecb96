import { describe, expect, it } from '@jest/globals';
import type { Section } from '@tranche/domain/browser';
import { samplePages } from './sample-pages.js';

const section = (name: string): Section => ({
  name,
  group: 'plan',
  title: { nl: name, en: name },
  part: 'questions',
  fields: [],
});
const SECTIONS = ['contact', 'plan', 'budget'].map(section);

describe('the pages of the sample form', () => {
  it.each([
    ['without a name: the first', undefined, 1, undefined, 'plan'],
    ['a name that is not there: the first', 'secrets', 1, undefined, 'plan'],
    ['in the middle', 'plan', 2, 'contact', 'budget'],
    ['the last', 'budget', 3, 'plan', undefined],
  ])('%s', (_case, name, number, before, after) => {
    const pages = samplePages(SECTIONS, name);
    expect(pages?.number).toBe(number);
    expect(pages?.before?.name).toBe(before);
    expect(pages?.after?.name).toBe(after);
  });

  it('are not there for a form without sections', () => {
    expect(samplePages([], 'plan')).toBeNull();
  });
});
