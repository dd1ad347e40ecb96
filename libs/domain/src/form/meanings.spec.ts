import { describe, expect, it } from '@jest/globals';
import type { Answer, Field, FormDefinition } from './field.js';
import { sectionsFor } from './field.js';
import { answerMeaning, fieldsOf } from './meanings.js';

const label = { nl: 'Vraag', en: 'Question' };
const asked = (name: string): Field => ({
  kind: 'money',
  name,
  label,
  means: 'requested-amount',
});
const page = (name: string, variants?: readonly string[]) => ({
  name,
  group: 'g',
  title: label,
  part: 'questions' as const,
  fields: [asked(name)],
  ...(variants && { variants }),
});
const form: FormDefinition = {
  groups: [],
  sections: [page('all'), page('starter', ['starter']), page('upscaler', ['upscaler'])],
};

describe('the answer that means something', () => {
  it.each<[string, Readonly<Record<string, Answer>>, Answer | undefined]>([
    ['is that of whichever question was answered', { upscaler: 5 }, 5],
    ['is the first of several', { all: 1, upscaler: 5 }, 1],
    ['is passed over where it was emptied', { all: null, starter: 3 }, 3],
    ['is not there while nothing is answered', { all: null }, undefined],
  ])('%s', (_name, answers, expected) => {
    expect(answerMeaning(fieldsOf(form), answers, 'requested-amount')).toBe(expected);
  });
});

it.each([
  ['starter', ['all', 'starter']],
  ['entree', ['all']],
])('the pages for a %s', (variant, pages) => {
  expect(sectionsFor(form, variant).map(({ name }) => name)).toEqual(pages);
});
