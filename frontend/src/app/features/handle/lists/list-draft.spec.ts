import { describe, expect, it } from '@jest/globals';
import { EMPTY_LIST, requestOf, wrongIn } from './list-draft.js';

const FILLED = { ...EMPTY_LIST, list: 'occupations', source: 'UWV', validFrom: '2027-01-01' };

describe('a version of a list that is being taken in', () => {
  it('asks a code, a source, a first day and a file', () => {
    expect(wrongIn(EMPTY_LIST, null)).toEqual(['list', 'source', 'validFrom', 'file']);
    expect(wrongIn(FILLED, 'code;nl;en')).toEqual([]);
  });

  it.each([
    ['a code with a capital', { list: 'Occupations' }, ['list']],
    ['a day that is half typed', { validFrom: '2027' }, ['validFrom']],
    ['a note in Dutch alone', { noteNl: 'voorbeeld' }, ['noteEn']],
    ['a note in English alone', { noteEn: 'example' }, ['noteNl']],
  ])('is not right with %s', (_what, change, wrong) => {
    expect(wrongIn({ ...FILLED, ...change }, 'code;nl;en')).toEqual(wrong);
  });

  it('goes out with a note in two languages, or with none', () => {
    expect(requestOf({ ...FILLED, source: ' UWV ' }, 'x')).toEqual({
      source: 'UWV',
      validFrom: '2027-01-01',
      note: null,
      csv: 'x',
    });
    const noted = requestOf({ ...FILLED, noteNl: 'voorbeeld', noteEn: 'example' }, 'x');
    expect(noted.note).toEqual({ nl: 'voorbeeld', en: 'example' });
  });
});
