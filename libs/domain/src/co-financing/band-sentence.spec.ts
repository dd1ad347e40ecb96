import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import { bandSentence } from './band-sentence.js';

const label = { nl: 'Bedrijven', en: 'Companies' };
const short = { standing: 'short', byCents: cents(1), limitCents: cents(250_50) } as const;
const over = { ...short, standing: 'over' } as const;

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a band in one sentence', () => {
  it.each([
    [
      'short',
      short,
      ['€ 0,01 te weinig', 'minimum is € 250,50'],
      ['€0.01 short', 'minimum is €250.50'],
    ],
    [
      'over',
      over,
      ['€ 0,01 te veel', 'maximum is € 250,50'],
      ['€0.01 too much', 'maximum is €250.50'],
    ],
  ])('%s: by how much, and the limit', (_name, missed, nl, en) => {
    const text = bandSentence(label, missed, null);
    for (const words of nl) expect(plain(text.nl)).toContain(words);
    for (const words of en) expect(plain(text.en)).toContain(words);
  });

  it('within its limits: neither an amount nor a name', () => {
    const { nl, en } = bandSentence(label, null, ['Bakkerij Staal']);
    expect(nl).toMatch(/^Bedrijven: binnen/);
    expect(en).toMatch(/^Companies: within/);
    expect(`${nl} ${en}`).not.toMatch(/€|Staal/);
  });

  it.each([
    ['raised', short, 'Te verhogen door: A, B, C.', 'Could be raised by: A, B, C.'],
    ['lowered', over, 'Te verlagen door: A, B, C.', 'Could be lowered by: A, B, C.'],
  ])('names up to three partners by whom it could be %s', (_name, missed, nl, en) => {
    const three = bandSentence(label, missed, ['A', 'B', 'C']);
    expect(three.nl).toContain(` ${nl}`);
    expect(three.en).toContain(` ${en}`);
    const four = bandSentence(label, missed, ['A', 'B', 'C', 'D']);
    expect(four).toEqual(bandSentence(label, missed, null));
  });

  it('says that nobody counts there yet only where money is short', () => {
    const nobody = bandSentence(label, short, []);
    expect(nobody.nl).toContain(' Er doet nog niemand mee');
    expect(nobody.en).toContain(' Nobody who counts here');
    expect(bandSentence(label, short, null).nl).not.toContain('niemand');
  });
});
