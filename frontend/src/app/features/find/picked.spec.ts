import { describe, expect, it } from '@jest/globals';
import { readPicked, withPicked, writePicked } from './picked.js';

describe('the filter in the address', () => {
  it.each<[string, string | undefined, [string, string[]][]]>([
    ['nothing', undefined, []],
    ['an empty filter', '', []],
    ['one facet', 'level:mbo', [['level', ['mbo']]]],
    [
      'two values and two facets',
      'level:mbo,topsector:ict,level:hbo',
      [
        ['level', ['mbo', 'hbo']],
        ['topsector', ['ict']],
      ],
    ],
    ['nonsense beside a facet', 'level,level:,:mbo,a:b:c,level:wo', [['level', ['wo']]]],
  ])('reads %s', (_name, filter, picked) => {
    expect([...readPicked(filter)]).toEqual(picked);
  });

  it('writes what it read', () => {
    expect(writePicked(readPicked('level:mbo,level:hbo,topsector:ict'))).toBe(
      'level:mbo,level:hbo,topsector:ict',
    );
    expect(writePicked(new Map())).toBeNull();
  });

  it('changes one facet and leaves the others', () => {
    const picked = readPicked('level:mbo,topsector:ict');
    expect(writePicked(withPicked(picked, 'level', ['wo']))).toBe('topsector:ict,level:wo');
    expect(writePicked(withPicked(picked, 'topsector', []))).toBe('level:mbo');
  });
});
