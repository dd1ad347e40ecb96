import { describe, expect, it } from '@jest/globals';
import type { Answers, Section } from './field.js';
import { placesNaming } from './naming.js';

const text = { nl: 'Vraag', en: 'Question' };
const SECTION: Section = {
  name: 'plan',
  group: 'plan',
  title: { nl: 'Plan', en: 'Plan' },
  part: 'questions',
  fields: [
    { kind: 'long-text', name: 'tasks', label: text, maximumWords: 100 },
    { kind: 'cost-lines', name: 'budget', label: text, categories: [], years: 4 },
    { kind: 'rows', name: 'rows', label: text, rowLabel: text, maximumRows: 5, columns: [] },
    { kind: 'multi-choice', name: 'themes', label: text, options: [] },
    { kind: 'number', name: 'places', label: text },
    { kind: 'money', name: 'amount', label: text },
  ],
};

const named = (answers: Answers, name = 'Berkel Techniek') =>
  placesNaming([SECTION], answers, { name, id: 'p1' }).map(
    ({ section, field }) => `${section}/${field}`,
  );

describe('where an answer names an organisation', () => {
  it('is found in texts, budget lines and rows', () => {
    const line = { category: '', description: 'Uren van Berkel Techniek', year: 1, amountCents: 5 };
    expect(
      named({
        tasks: 'De lessen geeft berkel techniek.',
        budget: [line],
        rows: [{ who: 'Bérkel Techniek', hours: 4 }],
        themes: ['Berkel Techniek'],
      }),
    ).toEqual(['plan/tasks', 'plan/budget', 'plan/rows', 'plan/themes']);
  });

  it('is a cost line that is its own, whatever it is called', () => {
    const line = { category: '', description: 'Uren', year: 1, amountCents: 5, partner: 'p1' };
    expect(named({ budget: [line] })).toEqual(['plan/budget']);
    expect(named({ budget: [{ ...line, partner: 'p2' }] })).toEqual([]);
  });

  it('is not where another is named whose name begins alike', () => {
    expect(named({ tasks: 'Berkel Technieken doet mee.' })).toEqual([]);
    expect(named({ tasks: 'Van Berkel Techniek, en Berkel Technieken' })).toEqual(['plan/tasks']);
  });

  it('is nowhere where nothing is answered, or what is typed is no text', () => {
    expect(named({ tasks: null, places: 4, amount: { typed: 'tien' } })).toEqual([]);
    expect(named({ tasks: 'iets' }, ' ')).toEqual([]);
  });
});
