import { describe, expect, it } from '@jest/globals';
import { rowsTogether } from './rows-together.js';

const at = (row: number, text: string) => ({ for: `answer-places-${row - 1}-weeks`, text });
const EARLIER = 'een eerdere regel';

describe('errors in the rows of a table', () => {
  it('say the same sentence once, with every row', () => {
    const errors = [3, 7].map((row) => at(row, `Plaatsen, regel ${row}, Weken: vul dit in`));
    expect(rowsTogether(errors, EARLIER)).toEqual([
      {
        for: 'answer-places-2-weeks',
        text: 'Plaatsen, regels',
        rows: [
          { number: 3, for: 'answer-places-2-weeks' },
          { number: 7, for: 'answer-places-6-weeks' },
        ],
        after: ', Weken: vul dit in',
      },
    ]);
  });

  it('are alike also where each names another row', () => {
    const errors = [
      at(31, 'Places, row 31, Name: this is also in row 1. Put it in once.'),
      at(32, 'Places, row 32, Name: this is also in row 2. Put it in once.'),
    ];
    expect(rowsTogether(errors, 'an earlier row')).toMatchObject([
      { text: 'Places, rows', after: ', Name: this is also in an earlier row. Put it in once.' },
    ]);
  });

  it('stay as they are when there is one, when they differ, or when they name no row', () => {
    const errors = [
      at(3, 'Plaatsen, regel 3, Weken: vul dit in'),
      at(4, 'Plaatsen, regel 4, Weken: hoogstens 52'),
      { for: 'answer-name', text: 'Naam: vul dit in' },
      { for: 'answer-name', text: 'Naam: vul dit in' },
    ];
    expect(rowsTogether(errors, EARLIER)).toEqual(errors);
  });
});
