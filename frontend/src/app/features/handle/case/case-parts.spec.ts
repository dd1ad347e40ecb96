import { describe, expect, it } from '@jest/globals';
import { partsOf } from './case-parts.js';

type Part = Parameters<typeof partsOf>[0][number]['part'];

const tasks = (...parts: readonly Part[]) =>
  parts.map((part) => ({
    section: part,
    group: 'plan',
    title: { nl: part, en: part },
    part,
    status: 'done' as const,
    problems: 0,
    updatedBy: null,
    updatedAt: null,
    canEdit: false,
    asked: [],
  }));

describe('the parts of a case', () => {
  it.each([
    ['a person who answers questions only', tasks('questions'), false, ['answers']],
    [
      'a person with proof, judged by a jury',
      tasks('questions', 'documents'),
      true,
      ['answers', 'documents', 'panel'],
    ],
    [
      'a partnership that pays along',
      tasks('questions', 'partners', 'co-financing', 'documents'),
      true,
      ['answers', 'money', 'documents', 'panel'],
    ],
    ['a partnership without assessment', tasks('partners'), false, ['answers', 'money']],
  ])('%s', (_name, asked, isAssessed, parts) => {
    expect(partsOf(asked, isAssessed)).toEqual(parts);
  });
});
