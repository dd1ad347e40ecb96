import { describe, expect, it } from '@jest/globals';
import { AWARD_CHECKLIST, LETTER_CHECKLISTS, type LetterTrait } from './award-letter-checklist.js';
import type { LetterDefinition, LetterSection } from './letter-definition.js';
import { checklistFor, missingFromChecklist } from './missing-from-checklist.js';
import { requiredFieldsOf } from './required-fields.js';

const both = (text: string) => ({ nl: text, en: text });

/** A letter that prints, for each rule of its checklist, all the fields of the rule. */
function completeLetter(kind: string): LetterDefinition {
  const sections = checklistFor(kind).map(({ item, fields }): LetterSection => ({
    covers: [item],
    blocks: fields.length === 0 ? [] : fields.map(printing),
  }));
  return { kind, subject: both('Besluit'), sections };
}

function printing(name: string): LetterSection['blocks'][number] {
  const [collection = '', field] = name.split('.');
  return field === undefined
    ? { kind: 'paragraph', text: both(`{${name}}`) }
    : { kind: 'list-from', itemsFrom: collection, item: both(`{${field}}`) };
}

function changed(kind: string, item: string, change: (section: LetterSection) => LetterSection) {
  const letter = completeLetter(kind);
  const sections = letter.sections.map((section) =>
    section.covers?.some((covered) => covered === item) ? change(section) : section,
  );
  return missingFromChecklist({ ...letter, sections });
}

describe('the checklist of a letter', () => {
  it.each(Object.keys(LETTER_CHECKLISTS))('%s: nothing is missing from a complete one', (kind) => {
    expect(missingFromChecklist(completeLetter(kind))).toEqual([]);
  });

  it('objection-upheld: names an amount only where there is money', () => {
    const { sections, ...letter } = completeLetter('objection-upheld');
    const withoutAmount = sections.filter(({ covers }) => !covers?.includes('amount'));
    const missing = (traits: readonly LetterTrait[]) =>
      missingFromChecklist({ ...letter, sections: withoutAmount }, traits).map(({ item }) => item);
    expect(missing(['public-law'])).toEqual([]);
    expect(missing(['public-law', 'money'])).toEqual(['amount']);
  });

  it.each(AWARD_CHECKLIST.map(({ item }) => item))('award: no section covers %s', (item) => {
    const missing = changed('award', item, ({ blocks }) => ({ blocks }));
    expect(missing).toEqual([expect.objectContaining({ item, isCovered: false })]);
  });

  it.each([
    ['whenever it has a row', 'advances', []],
    ['only on another condition', 'isDrawn', [{ item: 'advances', fields: ['advances'] }]],
  ])('award: a table of advances that is printed %s', (_case, when, expected) => {
    const missing = changed('award', 'advances', (section) => ({
      ...section,
      blocks: [
        {
          kind: 'table',
          when,
          rowsFrom: 'advances',
          columns: [{ header: both('Bedrag'), field: 'amount' }],
        },
      ],
    }));
    expect(missing).toMatchObject(expected);
  });

  it('a section that promises the objection clause but prints no date is not enough', () => {
    const missing = changed('award', 'objection', (section) => ({
      ...section,
      blocks: [{ kind: 'paragraph', text: both('Stuur het naar {objectionAddress}.') }],
    }));
    expect(missing).toEqual([
      {
        item: 'objection',
        article: 'Awb 3:45, 6:5, 6:7',
        isCovered: true,
        fields: ['objectionUntil'],
      },
    ]);
  });

  it.each(['award', 'approval', 'rejection-quality', 'rejection-ceiling'])(
    '%s: points without the reasons of the committee are not enough',
    (kind) => {
      const missing = changed(kind, 'reasons', (section) => ({
        ...section,
        blocks: section.blocks.filter((block) => !JSON.stringify(block).includes('{reason}')),
      }));
      expect(missing).toMatchObject([{ item: 'reasons', fields: ['scores.reason'] }]);
    },
  );

  it('a reason that is printed only sometimes does not count', () => {
    const reason = { kind: 'paragraph', when: 'isLucky', text: both('{reason}') } as const;
    const missing = changed('award', 'reasons', (section) => ({
      ...section,
      blocks: [
        ...section.blocks.filter((block) => !JSON.stringify(block).includes('{reason}')),
        { kind: 'for-each', rowsFrom: 'scores', blocks: [reason] },
      ],
    }));
    expect(missing).toMatchObject([{ item: 'reasons', fields: ['scores.reason'] }]);
  });

  it.each([
    ['a section', (section: LetterSection) => ({ ...section, when: 'isLucky' })],
    [
      'a block',
      (section: LetterSection) => ({
        ...section,
        blocks: section.blocks.map((block) => ({ ...block, unless: 'isLucky' })),
      }),
    ],
  ])('what %s prints only under a condition does not count', (_name, change) => {
    expect(changed('award', 'period', change).map(({ item }) => item)).toEqual(['period']);
  });

  it('a rejection of another kind follows the general one; a receipt has no checklist', () => {
    expect(checklistFor('rejection-late')).toEqual(checklistFor('rejection'));
    expect(checklistFor('receipt')).toEqual([]);
  });
});

describe('the fields a definition asks for', () => {
  it('lists values, the columns of collections and conditions, the envelope included', () => {
    const wanted = requiredFieldsOf({
      kind: 'award',
      subject: { nl: '{title}', en: '{titleInEnglish}' },
      sections: [
        {
          when: 'hasNearMiss',
          blocks: [
            {
              kind: 'table',
              rowsFrom: 'bands',
              columns: [{ header: both('Deel'), field: 'share' }],
            },
            { kind: 'list-from', itemsFrom: 'duties', item: both('{duty}') },
          ],
        },
      ],
    });
    expect(wanted.values).toEqual([
      'senderName',
      'senderAddress',
      'recipient',
      'reference',
      'sentOn',
      'title',
      'titleInEnglish',
    ]);
    expect(wanted.collections).toEqual({ bands: ['share'], duties: ['duty'] });
    expect(wanted.conditions).toEqual(['hasNearMiss']);
  });
});
