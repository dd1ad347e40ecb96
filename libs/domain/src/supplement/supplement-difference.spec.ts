import { describe, expect, it } from '@jest/globals';
import type { Answers, Section } from '../form/index.js';
import { isPartChanged, isUnchanged, supplementDifference } from './index.js';

const both = (text: string) => ({ nl: text, en: text });
const PLAN: Section = {
  name: 'plan',
  group: 'plan',
  title: both('Het plan'),
  part: 'questions',
  fields: [
    { kind: 'text', name: 'goal', label: both('Doel') },
    { kind: 'text', name: 'way', label: both('Werkwijze') },
  ],
};
const AGREEMENT = { label: both('Overeenkomst'), fileName: 'overeenkomst.pdf', sha256: 'a' };
const SIGNED = { ...AGREEMENT, fileName: 'getekend.pdf', sha256: 'b' };
const BUDGET = { label: both('Begroting'), fileName: 'begroting.pdf', sha256: 'c' };
const TOWN = { name: 'Gemeente', cashCents: 100, confirmation: both('door K.') };

const answered = (answers: Answers) => ({
  sections: [{ definition: PLAN, answers }],
  partners: [TOWN],
  documents: [AGREEMENT, BUDGET],
});
const BEFORE = answered({ goal: 'Leren', way: 'Samen' });
const changes = (after: Partial<typeof BEFORE>) =>
  supplementDifference(BEFORE, { ...BEFORE, ...after });

describe('what a supplement changes', () => {
  it('is nothing where all is as it was sent, whatever the order in which it was kept', () => {
    const { name, cashCents, confirmation } = TOWN;
    const same = changes({
      sections: [{ definition: PLAN, answers: { way: 'Samen', goal: 'Leren' } }],
      partners: [{ confirmation, cashCents, name }],
      documents: [BUDGET, AGREEMENT],
    });
    expect(same).toEqual({ sections: [], partners: [], documents: [] });
    expect(isUnchanged(same)).toBe(true);
  });

  it('are the questions with another answer, or none, each with the one it had', () => {
    const { sections } = changes(answered({ goal: 'Doen', way: 'Samen' }));
    const [goal] = PLAN.fields;
    const definition = { ...PLAN, fields: [goal] };
    const before = { goal: 'Leren' };
    expect(sections).toEqual([{ definition, before, after: { goal: 'Doen' } }]);
    expect(changes(answered({ way: 'Samen' })).sections).toEqual([
      { definition, before, after: {} },
    ]);
  });

  it('are partners that joined, left or pledge something else', () => {
    const others = [
      { ...TOWN, cashCents: 200 },
      { ...TOWN, name: 'School' },
    ];
    expect(changes({ partners: others }).partners).toEqual(['Gemeente', 'School']);
    expect(changes({ partners: [] }).partners).toEqual(['Gemeente']);
  });

  it('are documents that were replaced, added or taken out, by kind', () => {
    expect(changes({ documents: [SIGNED, BUDGET] }).documents).toEqual([
      { label: AGREEMENT.label, takenOut: ['overeenkomst.pdf'], added: ['getekend.pdf'] },
    ]);
    expect(changes({ documents: [AGREEMENT] }).documents).toEqual([
      { label: BUDGET.label, takenOut: ['begroting.pdf'], added: [] },
    ]);
    expect(changes({ documents: [AGREEMENT, SIGNED, BUDGET] }).documents).toEqual([
      { label: AGREEMENT.label, takenOut: [], added: ['getekend.pdf'] },
    ]);
  });

  it('is told of the part in which it was changed, and of no other', () => {
    const difference = changes({ documents: [SIGNED, BUDGET] });
    expect(isUnchanged(difference)).toBe(false);
    const parts = ['questions', 'partners', 'co-financing', 'documents'] as const;
    expect(parts.filter((part) => isPartChanged({ name: 'plan', part }, difference))).toEqual([
      'documents',
    ]);
  });
});
