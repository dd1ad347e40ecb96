import { describe, expect, it } from '@jest/globals';
import { asksSupplement, NO_FACTS, type Facts } from '../workflow/index.js';
import { isPartOpen, omissionLines, openDocuments, openSections } from './index.js';

const both = (text: string) => ({ nl: text, en: text });
const SECTIONS = [
  { name: 'plan', part: 'questions', title: both('Het plan') },
  { name: 'budget', part: 'questions', title: both('De begroting') },
  { name: 'members', part: 'partners', title: both('Partners') },
  { name: 'shares', part: 'co-financing', title: both('Cofinanciering') },
  { name: 'files', part: 'documents', title: both('Documenten') },
] as const;

const UNSIGNED = {
  section: 'files',
  document: { id: '1', kind: 'agreement', fileName: 'overeenkomst.pdf' },
  words: 'Handtekening ontbreekt.\nStuur een getekend exemplaar.',
};

const problems = (changes: Partial<Facts['problems']> = {}) => ({
  ...NO_FACTS.problems,
  ...changes,
});
const reason = (code: string) => ({ code, text: both(code) });
const open = (changes: Partial<Facts['problems']> = {}) =>
  [...(openSections(SECTIONS, [UNSIGNED], problems(changes)) ?? [])].toSorted();

describe('what a request for a supplement opens', () => {
  it('is everything when it names no part', () => {
    expect(openSections(SECTIONS, [], problems())).toBeNull();
    expect(isPartOpen(null, SECTIONS, ['partners'])).toBe(true);
  });

  it('is exactly the part it is about, while the rest is in order', () => {
    expect(open()).toEqual(['files']);
  });

  it.each<[string, Partial<Facts['problems']>, string[]]>([
    ['an answer that is wrong', { answers: [reason('budget#/cost')] }, ['budget', 'files']],
    ['an answer no list offers', { answers: [reason('budget/school')] }, ['budget', 'files']],
    [
      'answers that do not go together, of which any may be changed',
      { answers: [reason('asks-too-much')] },
      ['budget', 'files', 'plan'],
    ],
    ['a share out of its band', { coFinancing: [reason('band')] }, ['files', 'shares']],
    [
      'a partner that has not confirmed',
      { partnership: [reason('unconfirmed')] },
      ['files', 'members', 'shares'],
    ],
    ['a limit', { limits: [reason('once')] }, ['budget', 'files', 'plan']],
  ])('is also where %s stands in the way of sending', (_what, changes, expected) => {
    expect(open(changes)).toEqual(expected);
  });

  it('is judged by kind of part where a page has no name', () => {
    const opened = openSections(SECTIONS, [UNSIGNED], problems());
    expect(isPartOpen(opened, SECTIONS, ['documents'])).toBe(true);
    expect(isPartOpen(opened, SECTIONS, ['partners', 'co-financing'])).toBe(false);
    expect(isPartOpen(opened, [], ['partners'])).toBe(true);
  });
});

describe('which documents a request for a supplement opens', () => {
  const kinds = (points: Parameters<typeof openDocuments>[1], missing: string[] = []) => {
    const documents = missing.map((kind) => reason(`document-missing/${kind}`));
    const opened = openDocuments(SECTIONS, points, problems({ documents }));
    return opened && [...opened];
  };
  const WHOLE = { section: 'files', words: 'Alles is onleesbaar' };

  it('are those it points at, and those that stand in the way of sending', () => {
    expect(kinds([UNSIGNED])).toEqual(['agreement']);
    expect(kinds([UNSIGNED], ['plan'])).toEqual(['agreement', 'plan']);
    expect(kinds([{ section: 'plan', words: 'Te kort' }])).toEqual([]);
  });

  it('are all where it names no part, or the whole part', () => {
    expect(kinds([])).toBeNull();
    expect(kinds([UNSIGNED, WHOLE])).toBeNull();
  });
});

describe('what is missing, as the letter lists it', () => {
  it('says first where, then what was said in general', () => {
    const lines = omissionLines(SECTIONS, [UNSIGNED], 'Graag snel.\n\nDank u.', 'nl');
    expect(lines).toEqual([
      'Documenten, overeenkomst.pdf: Handtekening ontbreekt. Stuur een getekend exemplaar.',
      'Graag snel.',
      'Dank u.',
    ]);
  });

  it('names the kind of a document: several can bear one name', () => {
    const document = { ...UNSIGNED.document, label: { nl: 'Overeenkomst', en: 'Agreement' } };
    const [line] = omissionLines(SECTIONS, [{ ...UNSIGNED, document }], null, 'en');
    expect(line).toMatch(/^Documenten, Agreement \(overeenkomst\.pdf\): /u);
  });

  it('names a whole part where no document is meant', () => {
    const lines = omissionLines(SECTIONS, [{ section: 'plan', words: 'Te kort' }], null, 'en');
    expect(lines).toEqual(['Het plan: Te kort']);
  });
});

describe('a step that asks for a supplement', () => {
  it.each([
    ['ask-supplement', true],
    ['ask-near-miss-supplement', true],
    ['supplement-near-miss', false],
  ] as const)('%s: %s', (step, asks) => {
    expect(asksSupplement({ step })).toBe(asks);
    expect(asksSupplement({})).toBe(false);
  });
});
