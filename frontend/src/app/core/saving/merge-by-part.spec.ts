import { describe, expect, it } from '@jest/globals';
import { mergeByPart } from './merge-by-part.js';

type Texts = Readonly<Record<'goal' | 'region', string>>;

const NAMES = ['goal', 'region'] as const;

const merge = (base: Texts, mine: Texts, theirs: Texts, sent: readonly Texts[] = []) =>
  mergeByPart<Texts>(
    NAMES,
    (texts, name) => (name === 'goal' ? texts.goal : texts.region),
    (takeFrom) => ({ goal: takeFrom('goal').goal, region: takeFrom('region').region }),
    { base, mine, theirs, sent },
  );

const BASE = { goal: 'a', region: 'b' };

describe('two versions of something in parts', () => {
  it('keep the change of either side', () => {
    const merged = merge(BASE, { ...BASE, goal: 'mine' }, { ...BASE, region: 'theirs' });
    expect(merged).toEqual({ merged: { goal: 'mine', region: 'theirs' }, differences: [] });
  });

  it('ask about a part that both changed', () => {
    const merged = merge(BASE, { ...BASE, goal: 'mine' }, { ...BASE, goal: 'theirs' });
    expect(merged).toEqual({ merged: { ...BASE, goal: 'mine' }, differences: ['goal'] });
  });

  it('ask nothing about what was sent from here and never answered, also when it was taken back', () => {
    const sent = { ...BASE, goal: 'half' };
    const on = merge(BASE, { ...BASE, goal: 'half and more' }, sent, [sent]);
    expect(on).toEqual({ merged: { ...BASE, goal: 'half and more' }, differences: [] });
    expect(merge(BASE, BASE, sent, [sent])).toEqual({ merged: BASE, differences: [] });
  });
});
