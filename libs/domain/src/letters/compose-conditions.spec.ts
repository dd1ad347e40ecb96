import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../refusal.js';
import { composeLetter } from './compose-letter.js';
import type { LetterBlockTemplate, LetterDefinition, LetterSection } from './letter-definition.js';
import type { LetterFields } from './letter-fields.js';

const both = (text: string) => ({ nl: text, en: `${text} (en)` });
const FIELDS: LetterFields = {
  values: {
    senderName: 'Minister',
    senderAddress: ' Postbus 1 \n 2500 AA Den Haag ',
    recipient: 'ROC Oostrand',
    reference: 'RIF24-0142',
    sentOn: '2027-03-12',
    objectionUntil: '23 april 2027',
  },
  collections: { findings: [{ reason: ' Het plan.\n \n\n De school. ' }], none: [] },
  flags: { isYes: true, isNo: false },
};

function composed(sections: readonly LetterSection[], more: Partial<LetterFields> = {}) {
  const definition: LetterDefinition = { kind: 'award', subject: both('Besluit'), sections };
  const letter = composeLetter(definition, { ...FIELDS, ...more }, 'nl');
  if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join());
  return letter;
}

const blocksOf = (...blocks: LetterBlockTemplate[]) => composed([{ blocks }]).blocks;
const words = (text: string, condition: { when?: string; unless?: string } = {}) =>
  ({ kind: 'paragraph', text: both(text), ...condition }) as const;
const printed = (text: string) => ({ kind: 'paragraph', text, tone: 'plain' });

describe('what a letter says under a condition', () => {
  it.each([
    ['when it holds', { when: 'isYes' }, true],
    ['when it does not hold', { when: 'isNo' }, false],
    ['unless it holds', { unless: 'isYes' }, false],
    ['unless it does not hold', { unless: 'isNo' }, true],
    ['when there are rows', { when: 'findings' }, true],
    ['unless there are rows', { unless: 'findings' }, false],
    ['when there are no rows', { when: 'none' }, false],
    ['when one holds, unless another does', { when: 'isYes', unless: 'isYes' }, false],
  ])('%s', (_name, condition, isSaid) => {
    const paragraph = words('Er is geloot.', condition);
    expect(blocksOf(paragraph)).toEqual(isSaid ? [printed('Er is geloot.')] : []);
    const perRow = { kind: 'for-each', rowsFrom: 'findings', blocks: [paragraph] } as const;
    expect(blocksOf(perRow)).toEqual(isSaid ? [printed('Er is geloot.')] : []);
    const fact = { label: both('Loting'), value: both('ja'), ...condition };
    expect(blocksOf({ kind: 'facts', facts: [fact] })).toEqual(
      isSaid ? [{ kind: 'facts', facts: [{ label: 'Loting', value: 'ja' }] }] : [],
    );
  });

  it('has no heading above facts of which none is left', () => {
    const fact = { label: both('Loting'), value: both('ja'), when: 'isNo' };
    const section = {
      heading: both('Feiten'),
      blocks: [{ kind: 'facts', facts: [fact] }],
    } as const;
    expect(composed([section]).blocks).toEqual([]);
  });
});

describe('how a letter is set', () => {
  it('parts what was typed where a line was left open, and nowhere else', () => {
    const perRow = {
      kind: 'for-each',
      rowsFrom: 'findings',
      blocks: [words('{reason}')],
    } as const;
    expect(blocksOf(perRow)).toEqual([printed('Het plan.'), printed('De school.')]);
  });

  it('numbers no list that does not ask for it, and skips no level of heading', () => {
    expect(
      blocksOf(
        { kind: 'heading', text: both('Duur') },
        { kind: 'list', items: [both('een')] },
        { kind: 'list-from', itemsFrom: 'findings', item: both('twee') },
      ),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'Duur' },
      { kind: 'list', ordered: false, items: ['een'] },
      { kind: 'list', ordered: false, items: ['twee'] },
    ]);
  });

  it('sets an address line by line, without the space around it', () => {
    expect(composed([]).sender.address).toEqual(['Postbus 1', '2500 AA Den Haag']);
  });
});

describe('the decision for machines', () => {
  const days = { printedDays: { objectionUntil: '2027-04-23', appealUntil: '2027-06-01' } };

  it('says the days that the letter prints, and no other', () => {
    const section = { blocks: [words('Bezwaar kan tot en met {objectionUntil}.')] };
    const { data } = composed([section], { data: { cents: 1 }, ...days });
    expect(data).toEqual({
      kind: 'award',
      language: 'nl',
      reference: 'RIF24-0142',
      sentOn: '2027-03-12',
      decision: { cents: 1, objectionUntil: '2027-04-23' },
    });
    expect(composed([], { data: { cents: 1 }, ...days }).data['decision']).toEqual({ cents: 1 });
  });
});
