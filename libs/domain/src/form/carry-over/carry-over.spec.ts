import { describe, expect, it } from '@jest/globals';
import type { Answers, Field, Section } from '../field.js';
import { carryOver } from './carry-over.js';
import type { OwnLines } from './own-lines.js';

const both = (text: string) => ({ nl: text, en: text });
const page = (name: string, fields: readonly Field[]): Section => ({
  name,
  group: 'all',
  title: both(name),
  part: 'questions',
  fields,
});
const text = (name: string): Field => ({ kind: 'text', name, label: both(name) });
const money = (maximumCents: number): Field => ({
  kind: 'money',
  name: 'asked',
  label: both('Bedrag'),
  maximumCents,
});
const choice = (...values: string[]): Field => ({
  kind: 'choice',
  name: 'kind',
  label: both('Soort'),
  options: values.map((value) => ({ value, label: both(value) })),
});
const NOBODY: OwnLines = { before: null, now: null };

/** What is taken over, and what is named. */
function carried(before: Field, now: Field, answers: Answers, own = NOBODY) {
  const earlier = [{ section: page('plan', [before]), answers }];
  const { answers: taken, misfits } = carryOver(earlier, [page('plan', [now])], own);
  return { taken: taken.get('plan'), named: misfits.map((each) => each.text.nl) };
}

describe('an earlier application as a start', () => {
  it('keeps what fits', () => {
    const same = carried(text('goal'), text('goal'), { goal: 'Lassen' });
    expect(same).toEqual({ taken: { goal: 'Lassen' }, named: [] });
  });

  it('finds a question that stands on another page now', () => {
    const earlier = [{ section: page('plan', [text('goal')]), answers: { goal: 'Lassen' } }];
    const { answers } = carryOver(earlier, [page('aim', [text('goal')])], NOBODY);
    expect(answers.get('aim')).toEqual({ goal: 'Lassen' });
  });

  it('names a question that is gone, or asks something else now', () => {
    const named = ['goal: deze vraag wordt niet meer gesteld'];
    expect(carried(text('goal'), text('aim'), { goal: 'Lassen' }).named).toEqual(named);
    const number: Field = { kind: 'number', name: 'goal', label: both('goal') };
    expect(carried(text('goal'), number, { goal: 'Lassen' }).named).toEqual(named);
  });

  it('names an option that is gone, and an amount above the limit', () => {
    const gone = carried(choice('a', 'b'), choice('b'), { kind: 'a' });
    expect(gone).toEqual({ taken: undefined, named: ['Soort: kies een van de mogelijkheden'] });
    const above = carried(money(500), money(400), { asked: 401 });
    expect(above.taken).toBeUndefined();
    expect(above.named).toHaveLength(1);
    expect(carried(money(500), money(400), { asked: 400 }).taken).toEqual({ asked: 400 });
  });

  it('keeps the options that are still there', () => {
    const several = (...values: string[]): Field => ({
      kind: 'multi-choice',
      name: 'kind',
      label: both('Soort'),
      options: values.map((value) => ({ value, label: both(value) })),
    });
    const { taken, named } = carried(several('a', 'b'), several('b'), { kind: ['a', 'b'] });
    expect(taken).toEqual({ kind: ['b'] });
    expect(named).toEqual(['Soort: een mogelijkheid die u koos, is er niet meer']);
  });

  it('keeps a text that is too long now, and says so', () => {
    const words = (maximumWords: number): Field => ({
      kind: 'long-text',
      name: 'why',
      label: both('Waarom'),
      maximumWords,
    });
    const { taken, named } = carried(words(9), words(2), { why: 'een twee drie' });
    expect(taken).toEqual({ why: 'een twee drie' });
    expect(named).toHaveLength(1);
  });

  it('asks a declaration and the first day anew', () => {
    const declared: Field = { kind: 'declaration', name: 'true', label: both('Waar') };
    expect(carried(declared, declared, { true: true })).toEqual({
      taken: undefined,
      named: ['Verklaar opnieuw: Waar'],
    });
    const start: Field = {
      kind: 'date',
      name: 'start',
      label: both('Begin'),
      means: 'project-start',
    };
    expect(carried(start, start, { start: '2026-09-01' }).taken).toBeUndefined();
  });

  it('passes over what was hidden, or was never answered', () => {
    const hidden: Field = { ...text('goal'), showWhen: { field: 'other', in: ['yes'] } };
    expect(carried(hidden, hidden, { goal: 'Lassen' })).toEqual({ taken: undefined, named: [] });
    expect(carried(text('goal'), text('aim'), { goal: '' }).named).toEqual([]);
  });

  it('leaves one cell of a table out, and keeps its row', () => {
    const rows = (column: Field, maximumRows = 5): Field => ({
      kind: 'rows',
      name: 'places',
      label: both('Plaatsen'),
      rowLabel: both('plaats'),
      columns:
        column.kind === 'choice' ? [column, { kind: 'text', name: 'who', label: both('Wie') }] : [],
      maximumRows,
    });
    const places = [
      { kind: 'a', who: 'Jan' },
      { kind: 'b', who: 'Ann' },
    ];
    const cell = carried(rows(choice('a', 'b')), rows(choice('b')), { places });
    expect(cell.taken).toEqual({ places: [{ who: 'Jan' }, { kind: 'b', who: 'Ann' }] });
    expect(cell.named).toEqual(['Plaatsen, regel 1, Soort: kies een van de mogelijkheden']);
    const over = carried(rows(choice('a', 'b')), rows(choice('a', 'b'), 1), { places });
    expect(over.taken).toEqual({ places: [{ kind: 'a', who: 'Jan' }] });
    expect(over.named).toHaveLength(1);
  });

  it('takes the own lines of a budget along, and none of a partner', () => {
    const budget = (years: number, ...codes: string[]): Field => ({
      kind: 'cost-lines',
      name: 'budget',
      label: both('Begroting'),
      years,
      byPartner: true,
      categories: codes.map((code) => ({ code, label: both(code) })),
    });
    const line = { category: 'staff', description: 'Uren', year: 1, amountCents: 100 };
    const lines = [
      { ...line, partner: 'lead' },
      { ...line, partner: 'other' },
      { ...line, category: 'travel', year: 4 },
    ];
    const { taken, named } = carried(
      budget(4, 'staff', 'travel'),
      budget(2, 'staff'),
      { budget: lines },
      { before: 'lead', now: 'new' },
    );
    expect(taken).toEqual({
      budget: [
        { ...line, partner: 'new' },
        { ...line, category: '', year: null },
      ],
    });
    expect(named).toHaveLength(3);
  });
});
