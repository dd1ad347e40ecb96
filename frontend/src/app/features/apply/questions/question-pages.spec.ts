import { describe, expect, it } from '@jest/globals';
import type { Answers, Field, Section } from '@tranche/domain/browser';
import { pagesOf, sectionsOf } from './question-pages.js';

const both = (text: string) => ({ nl: text, en: text });

const certificate: Field = {
  kind: 'choice',
  name: 'certificate',
  label: both('Wat krijgt u?'),
  required: true,
  options: [
    { value: 'diploma', label: both('Diploma') },
    { value: 'none', label: both('Niets') },
  ],
};
const name: Field = {
  kind: 'text',
  name: 'name',
  label: both('Hoe heet het?'),
  required: true,
  showWhen: { field: 'certificate', in: ['diploma'] },
};
const text = (field: string): Field => ({ kind: 'text', name: field, label: both(field) });

const section = (fields: readonly Field[]): Section => ({
  name: 'course',
  group: 'course',
  title: both('Opleiding'),
  intro: both('Lees dit'),
  part: 'questions',
  fields,
});

const PROOF: Section = { ...section([]), name: 'proof', part: 'documents' };

const idsOf = (fields: readonly Field[], answers: Answers = {}) =>
  pagesOf([{ definition: section(fields), answers }], 0).map(({ id, fields: asked }) => [
    id,
    ...asked.map((field) => field.name),
  ]);

describe('one question a page', () => {
  it.each<[string, Field[], Answers, string[][]]>([
    [
      'keeps short boxes together',
      [text('street'), text('city')],
      {},
      [['course', 'street', 'city']],
    ],
    [
      'gives a choice a page of its own',
      [text('street'), certificate, text('city')],
      {},
      [
        ['course', 'street'],
        ['course-2', 'certificate'],
        ['course-3', 'city'],
      ],
    ],
    ['leaves out what the answers rule out', [certificate, name], {}, [['course', 'certificate']]],
    [
      'asks what an answer on another page calls for',
      [certificate, name],
      { certificate: 'diploma' },
      [
        ['course', 'certificate'],
        ['course-2', 'name'],
      ],
    ],
  ])('%s', (_name, fields, answers, pages) => {
    expect(idsOf(fields, answers)).toEqual(pages);
  });

  it('asks a question that another page called for without looking back', () => {
    const filled = {
      definition: section([certificate, name]),
      answers: { certificate: 'diploma' },
    };
    expect(pagesOf([filled], 0)[1]?.fields[0]?.showWhen).toBeUndefined();
  });

  it('reads the introduction on the first page only', () => {
    const pages = pagesOf([{ definition: section([certificate, text('city')]), answers: {} }], 0);
    expect(pages.map(({ intro }) => intro?.nl ?? null)).toEqual(['Lees dit', null]);
  });

  it.each<[string, Answers, number, boolean[]]>([
    ['nothing yet', {}, 1, [false, false]],
    ['the answer', { certificate: 'none' }, 1, [true, false]],
    ['the answer and the document', { certificate: 'none' }, 0, [true, true]],
  ])('knows what is done after %s', (_name, answers, missing, done) => {
    const filled = { definition: section([certificate]), answers };
    const pages = pagesOf([filled, { definition: PROOF, answers: {} }], missing);
    expect(pages.map(({ isDone }) => isDone)).toEqual(done);
  });

  it('is read back by section', () => {
    const filled = { definition: section([certificate, text('city')]), answers: {} };
    const pages = pagesOf([filled, { definition: PROOF, answers: {} }], 0);
    expect(sectionsOf(pages).map(({ name, pages: own }) => [name, own.length])).toEqual([
      ['course', 2],
      ['proof', 1],
    ]);
  });
});
