import { describe, expect, it } from '@jest/globals';
import type { FilledSection } from '../file/section-tasks.js';
import { standingOf, type PartsOfApplication } from './task-standing.js';

const NOTHING: PartsOfApplication = {
  partners: [],
  documents: [],
  problems: { partnership: [], coFinancing: [], documents: [] },
};
const kindLabel = { nl: 'School', en: 'School' };
const LEAD = { name: 'ROC', kind: 'school', kindLabel, cashCents: 0, inKindCents: 0 } as const;

function section(part: FilledSection['section']['part']): FilledSection {
  return {
    section: { name: part, group: 'all', title: kindLabel, part, fields: [] },
    answers: {},
    row: null,
    problems: [],
  };
}

const missing = { field: 'goal', pointer: '/goal', code: 'required', text: kindLabel };

describe('a task that nobody has touched', () => {
  it.each([
    ['partners', { partnership: [1], coFinancing: [], documents: [] }],
    ['co-financing', { partnership: [], coFinancing: [1, 2], documents: [] }],
    ['documents', { partnership: [], coFinancing: [], documents: [1] }],
  ] as const)('is not started, not wrong: %s', (part, problems) => {
    expect(standingOf(section(part), { ...NOTHING, partners: [LEAD], problems }).status).toBe(
      'not-started',
    );
  });

  it('is not started where questions wait for an answer', () => {
    expect(standingOf({ ...section('questions'), problems: [missing] }, NOTHING)).toEqual({
      status: 'not-started',
      problems: 1,
    });
  });

  it.each(['documents', 'co-financing', 'questions'] as const)(
    'is optional where nothing is asked: %s',
    (part) => {
      expect(standingOf(section(part), NOTHING).status).toBe('optional');
    },
  );
});

describe('a task that somebody works on', () => {
  const pledged = [{ ...LEAD, cashCents: 100 }];
  const paper = { label: kindLabel, fileName: 'plan.pdf', sha256: '', kind: 'plan' };

  it('is under way while something only misses', () => {
    const problems = { ...NOTHING.problems, documents: [1] };
    const parts = { ...NOTHING, documents: [paper], problems };
    expect(standingOf(section('documents'), parts).status).toBe('in-progress');
  });

  it('needs attention where shares do not hold', () => {
    const problems = { ...NOTHING.problems, coFinancing: [1] };
    const parts = { ...NOTHING, partners: pledged, problems };
    expect(standingOf(section('co-financing'), parts).status).toBe('incomplete');
  });

  it('is done when nothing stands in the way', () => {
    expect(standingOf(section('co-financing'), { ...NOTHING, partners: pledged }).status).toBe(
      'done',
    );
  });
});
