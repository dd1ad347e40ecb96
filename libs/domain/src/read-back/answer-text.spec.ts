import { describe, expect, it } from '@jest/globals';
import type { Answer, Field } from '../form/index.js';
import { answerText, type AnswerWords } from './answer-text.js';

const WORDS: AnswerWords = {
  language: 'nl',
  labelOf: (list, code) => `${list}: ${code}`,
  dayOf: (date) => `dag ${date}`,
};

const label = { nl: 'Vraag', en: 'Question' };
const base = { name: 'a', label };
const rows: Field = {
  ...base,
  kind: 'rows',
  rowLabel: label,
  maximumRows: 9,
  columns: [
    { kind: 'text', name: 'what', label: { nl: 'Wat?', en: 'What?' } },
    {
      kind: 'money',
      name: 'cost',
      label: { nl: 'Kosten', en: 'Cost' },
      showWhen: { field: 'what', in: ['Boek'] },
    },
  ],
};

describe('an answer that is read back', () => {
  it.each<[string, Field, Answer, string]>([
    [
      'a BSN shows three digits',
      { ...base, kind: 'text', format: 'bsn' },
      '111222333',
      '••••••333',
    ],
    [
      'an IBAN is shown whole and in groups, to be checked',
      { ...base, kind: 'text', format: 'iban' },
      'NL91ABNA0417164300',
      'NL91 ABNA 0417 1643 00',
    ],
    [
      'a postcode as people write it',
      { ...base, kind: 'text', format: 'postcode' },
      '7411ab',
      '7411 AB',
    ],
    [
      'a choice from an outside list by its words',
      { ...base, kind: 'reference', list: 'jobs' },
      'kok',
      'jobs: kok',
    ],
    [
      'a cost line with its year and category',
      {
        ...base,
        kind: 'cost-lines',
        years: 4,
        categories: [{ code: 'staff', label: { nl: 'Personeel', en: 'Staff' } }],
      },
      [{ category: 'staff', description: 'Docenten', year: 2, amountCents: 100_000 }],
      'Jaar 2 · Personeel · Docenten: €\u00a01.000,00',
    ],
    [
      'cost lines with what they come to',
      { ...base, kind: 'cost-lines', years: 0, categories: [] },
      [
        { category: '', description: 'Docenten', year: null, amountCents: 100_000 },
        { category: '', description: 'Zaal', year: null, amountCents: 5 },
      ],
      'Docenten: €\u00a01.000,00\nZaal: €\u00a00,05\nSamen: €\u00a01.000,05',
    ],
    [
      'whose cost it is, and that its partner left',
      {
        ...base,
        kind: 'cost-lines',
        years: 0,
        categories: [],
        byPartner: true,
        partners: [{ id: 'roc', name: 'ROC' }],
      },
      [
        { category: 'x', description: 'Inhuur', year: null, amountCents: 100, partner: 'roc' },
        { category: 'x', description: 'Huur', year: null, amountCents: 200, partner: 'left' },
      ],
      'Inhuur · ROC: €\u00a01,00\nHuur · partner die niet meer meedoet: €\u00a02,00\nSamen: €\u00a03,00',
    ],
    [
      'cost lines without a sum while one amount cannot be read',
      { ...base, kind: 'cost-lines', years: 0, categories: [] },
      [
        { category: '', description: 'Docenten', year: null, amountCents: 100_000 },
        { category: '', description: 'Zaal', year: null, amountCents: { typed: '5,' } },
      ],
      'Docenten: €\u00a01.000,00\nZaal: 5,',
    ],
    [
      'a table by its rows, each cell under its head, without what was not asked',
      rows,
      [
        { what: 'Boek', cost: 1250 },
        { what: 'Pen', cost: 100 },
      ],
      '1. Wat: Boek · Kosten: €\u00a012,50\n2. Wat: Pen',
    ],
  ])('%s', (_name, field, answer, text) => {
    expect(answerText(field, answer, WORDS)).toBe(text);
  });
});
