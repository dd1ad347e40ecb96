import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../refusal.js';
import { composeLetter } from './compose-letter.js';
import type { LetterDefinition } from './letter-definition.js';
import type { LetterFields } from './letter-fields.js';
import { requiredFieldsOf } from './required-fields.js';

const both = (text: string) => ({ nl: text, en: `${text} (en)` });

const AWARD: LetterDefinition = {
  kind: 'award',
  subject: both('Subsidie voor {projectTitle}'),
  sections: [
    { blocks: [{ kind: 'paragraph', tone: 'decision', text: both('U krijgt {amount}.') }] },
    {
      heading: both('Betaling'),
      blocks: [
        { kind: 'heading', text: both('Voorschotten') },
        {
          kind: 'table',
          caption: both('Voorschotten'),
          rowsFrom: 'advances',
          columns: [
            { header: both('Datum'), field: 'payOn' },
            { header: both('Bedrag'), field: 'amount', align: 'end' },
          ],
        },
        { kind: 'list-from', itemsFrom: 'duties', item: both('{duty}, kenmerk {reference}') },
        {
          kind: 'for-each',
          rowsFrom: 'findings',
          blocks: [
            { kind: 'heading', text: both('{criterion}') },
            { kind: 'paragraph', text: both('{reason}') },
          ],
        },
      ],
    },
    {
      heading: both('Herstel'),
      when: 'hasNearMiss',
      blocks: [{ kind: 'paragraph', text: both('Aangevuld op {repairedOn}.') }],
    },
    {
      heading: both('Loting'),
      blocks: [{ kind: 'paragraph', when: 'draws', text: both('Er is geloot.') }],
    },
    {
      blocks: [
        { kind: 'facts', facts: [{ label: both('Duur'), value: both('{duration}') }] },
        { kind: 'list', ordered: true, items: [both('uw naam'), both('{reference}')] },
      ],
    },
  ],
};

const FIELDS: LetterFields = {
  values: {
    senderName: 'Minister',
    senderAddress: 'Postbus 1\n2500 AA Den Haag',
    recipient: 'ROC Oostrand\n\n7000 AA Lindevoort',
    reference: 'RIF24-0142',
    sentOn: '2027-03-12',
    projectTitle: 'Techniek',
    amount: '€ 740.000',
    duration: 'vier jaar',
  },
  collections: {
    advances: [{ payOn: '1 april', amount: '€ 1' }],
    duties: [{ duty: 'Begin op tijd' }],
    findings: [{ criterion: 'Duurzaam', reason: 'Het plan loopt door.\n\nDe school betaalt.' }],
    draws: [],
  },
  flags: { hasNearMiss: false },
};

const withoutValue = (name: string): LetterFields => ({
  ...FIELDS,
  values: Object.fromEntries(Object.entries(FIELDS.values).filter(([key]) => key !== name)),
});

function without(collection: string): LetterFields['collections'] {
  const { [collection]: _gone, ...rest } = FIELDS.collections;
  return rest;
}

function refusedFields(fields: LetterFields): string[] {
  const result = composeLetter(AWARD, fields, 'nl');
  if (!isRefusal(result)) return [];
  return result.reasons.map(({ text }) => /"(.*)"/.exec(text.en)?.[1] ?? '');
}

function composed(fields = FIELDS, language: 'nl' | 'en' = 'nl') {
  const letter = composeLetter(AWARD, fields, language);
  if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join());
  return letter;
}

describe('composing a letter', () => {
  it('fills every block from values, rows and the letter itself', () => {
    const letter = composed();
    expect(letter.subject).toBe('Subsidie voor Techniek');
    expect(letter.sender).toEqual({
      name: 'Minister',
      address: ['Postbus 1', '2500 AA Den Haag'],
    });
    expect(letter.recipient.lines).toEqual(['ROC Oostrand', '7000 AA Lindevoort']);
    expect(letter.blocks).toEqual([
      { kind: 'paragraph', text: 'U krijgt € 740.000.', tone: 'decision' },
      { kind: 'heading', level: 2, text: 'Betaling' },
      { kind: 'heading', level: 3, text: 'Voorschotten' },
      {
        kind: 'table',
        caption: 'Voorschotten',
        columns: [
          { header: 'Datum', align: 'start' },
          { header: 'Bedrag', align: 'end' },
        ],
        rows: [['1 april', '€ 1']],
      },
      { kind: 'list', ordered: false, items: ['Begin op tijd, kenmerk RIF24-0142'] },
      { kind: 'heading', level: 3, text: 'Duurzaam' },
      { kind: 'paragraph', text: 'Het plan loopt door.', tone: 'plain' },
      { kind: 'paragraph', text: 'De school betaalt.', tone: 'plain' },
      { kind: 'facts', facts: [{ label: 'Duur', value: 'vier jaar' }] },
      { kind: 'list', ordered: true, items: ['uw naam', 'RIF24-0142'] },
    ]);
  });

  it('speaks one language from the first to the last word', () => {
    const letter = composed(FIELDS, 'en');
    expect(letter.subject).toBe('Subsidie voor Techniek (en)');
    expect(letter.blocks[1]).toMatchObject({ text: 'Betaling (en)' });
  });

  it('leaves out what its condition leaves out, with the heading above it', () => {
    const printed = JSON.stringify(composed().blocks);
    expect(printed).not.toContain('Herstel');
    expect(printed).not.toContain('Loting');
    const drawn = composed({
      ...FIELDS,
      collections: { ...FIELDS.collections, draws: [{ seed: '1' }] },
    });
    expect(JSON.stringify(drawn.blocks)).toContain('Er is geloot.');
  });

  it('never fills twice: braces in an answer stay what the applicant typed', () => {
    const letter = composed({ ...FIELDS, values: { ...FIELDS.values, amount: '{reference}' } });
    expect(letter.blocks[0]).toMatchObject({ text: 'U krijgt {reference}.' });
  });

  it('attaches the decision as data, else the printed values without the address', () => {
    expect(composed({ ...FIELDS, data: { cents: 100 } }).data['decision']).toEqual({ cents: 100 });
    const printed = JSON.stringify(composed().data);
    expect(printed).toContain('€ 740.000');
    expect(printed).not.toContain('Lindevoort');
  });
});

describe('a letter with a hole in it is refused', () => {
  it.each([
    ['a value that is missing', withoutValue('amount'), ['amount']],
    [
      'a value of spaces',
      { ...FIELDS, values: { ...FIELDS.values, duration: ' \u00a0' } },
      ['duration'],
    ],
    ['an envelope value', withoutValue('recipient'), ['recipient']],
    ['an unknown collection', { ...FIELDS, collections: without('advances') }, ['advances']],
    [
      'an empty collection',
      { ...FIELDS, collections: { ...FIELDS.collections, advances: [] } },
      ['advances'],
    ],
    [
      'a cell of a row',
      { ...FIELDS, collections: { ...FIELDS.collections, advances: [{ payOn: '1 april' }] } },
      ['advances.amount'],
    ],
    [
      'a field of a list item',
      { ...FIELDS, collections: { ...FIELDS.collections, duties: [{ duty: '' }] } },
      ['duties.duty'],
    ],
    [
      'a reason per criterion',
      { ...FIELDS, collections: { ...FIELDS.collections, findings: [{ criterion: 'Duurzaam' }] } },
      ['findings.reason'],
    ],
    ['a condition that nobody knows', { ...FIELDS, flags: {} }, ['hasNearMiss']],
    [
      'a value wanted by a condition that holds',
      { ...FIELDS, flags: { hasNearMiss: true } },
      ['repairedOn'],
    ],
  ])('%s', (_name, fields, expected) => {
    expect(refusedFields(fields)).toEqual(expected);
  });

  it('names every empty field at once', () => {
    const empty: LetterFields = { values: {}, collections: {}, flags: {} };
    const { values, collections, conditions } = requiredFieldsOf(AWARD);
    const conditional = ['repairedOn'];
    expect(new Set(refusedFields(empty))).toEqual(
      new Set(
        [...values, ...Object.keys(collections), ...conditions].filter(
          // Nothing of a collection without rows is printed, and nothing under an unknown condition.
          (name) => !conditional.includes(name) && name !== 'duty',
        ),
      ),
    );
  });

  it('a field named like a part of JavaScript is as unknown as any other', () => {
    const odd: LetterDefinition = { ...AWARD, subject: both('{constructor}') };
    expect(isRefusal(composeLetter(odd, FIELDS, 'nl'))).toBe(true);
  });

  it('law: whichever required value is taken away, the refusal names it', () => {
    const printed = Object.keys(FIELDS.values);
    fc.assert(
      fc.property(fc.subarray(printed, { minLength: 1 }), (taken) => {
        const values = Object.fromEntries(
          Object.entries(FIELDS.values).filter(([name]) => !taken.includes(name)),
        );
        // In a list the row's own missing field is named with its collection.
        const named = refusedFields({ ...FIELDS, values }).map((name) => name.split('.').at(-1));
        expect(new Set(named)).toEqual(new Set(taken));
      }),
    );
  });
});
