import { describe, expect, it } from '@jest/globals';
import type { ApplicationView, DocumentList } from '@tranche/contracts';
import { pointableIn, pointsOf } from './pointed-words.js';

const both = (text: string) => ({ nl: text, en: text });

function task(section: string, part: ApplicationView['tasks'][number]['part']) {
  return {
    section,
    part,
    group: '',
    title: both(section),
    status: 'done' as const,
    problems: 0,
    updatedBy: null,
    updatedAt: null,
    canEdit: false,
    asked: [],
  };
}

const TASKS = [task('plan', 'questions'), task('members', 'partners'), task('files', 'documents')];

function requirement(kind: string, id: string, remark: string | null, isAnswered = false) {
  return {
    kind,
    label: both(kind),
    article: 'artikel 1',
    required: true,
    maximumBytes: 1,
    contentTypes: [],
    canEdit: false,
    replaced: [],
    documents: [
      {
        id,
        kind,
        fileName: `${id}.pdf`,
        bytes: 1,
        contentType: 'application/pdf',
        sha256: '',
        scan: 'clean' as const,
        defect: null,
        sameAs: null,
        uploadedBy: '',
        uploadedAt: '2026-01-01T00:00:00Z',
        remark: remark === null ? null : remarkOf(remark, isAnswered),
      },
    ],
  };
}

const remarkOf = (text: string, isAnswered: boolean) => ({
  text,
  at: '2026-01-01T00:00:00Z',
  by: null,
  isTold: false,
  isAnswered,
});

const pointable = (requirements: DocumentList['requirements']) =>
  pointableIn({ tasks: TASKS }, requirements, ({ nl }) => nl);

describe('what a request for a supplement can be about', () => {
  it('is every part, with its documents below it', () => {
    const found = pointable([
      requirement('plan', 'd1', null),
      requirement('agreement:p1', 'd2', null),
    ]);
    expect(found.map(({ key, section }) => [key, section])).toEqual([
      ['plan', 'plan'],
      ['members', 'members'],
      ['d2', 'members'],
      ['files', 'files'],
      ['d1', 'files'],
    ]);
  });

  it('names a document by its kind and its file: several can bear one name', () => {
    const [, document] = pointable([requirement('agreement:p1', 'd2', null)]).filter(
      ({ section }) => section === 'members',
    );
    expect(document?.label).toBe('agreement:p1 (d2.pdf)');
  });

  it('starts with what was found wanting, unless that is answered already', () => {
    const words = (text: string, isAnswered: boolean) =>
      pointable([requirement('plan', 'd1', text, isAnswered)]).find(({ key }) => key === 'd1')
        ?.words;
    expect(words('Niet getekend', false)).toBe('Niet getekend');
    expect(words('Niet getekend', true)).toBeNull();
  });

  it('is sent in the order of the form, without what was not chosen', () => {
    const all = pointable([requirement('plan', 'd1', null)]);
    expect(pointsOf(all, { d1: ' Niet getekend ', plan: 'Te kort' })).toEqual([
      { section: 'plan', words: 'Te kort' },
      { section: 'files', document: 'd1', words: 'Niet getekend' },
    ]);
  });
});
