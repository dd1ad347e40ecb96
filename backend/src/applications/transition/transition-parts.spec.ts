import { describe, expect, it } from '@jest/globals';
import type { Guard } from '@tranche/domain';
import type { FactSource } from './fact-source.js';
import { TransitionParts } from './transition-parts.js';

const source = (...answers: Guard['kind'][]): FactSource => ({
  answers,
  gatherFacts: () => Promise.resolve(new Map()),
});

describe('the parts of a transition', () => {
  it('refuse a second source of one fact, of which the last would win unseen', () => {
    const parts = new TransitionParts();
    parts.addFacts(source('allocated', 'within-ceiling'));
    expect(() => parts.addFacts(source('within-ceiling'))).toThrow(/within-ceiling has two/);
    expect(parts.factSources).toHaveLength(1);
  });

  it('let two sources find problems of one kind, which are told together', () => {
    const parts = new TransitionParts();
    parts.addFacts(source('answers-valid'));
    parts.addFacts(source('answers-valid'));
    expect(parts.factSources).toHaveLength(2);
  });

  it('refuse a second handler of one effect', () => {
    const parts = new TransitionParts();
    parts.addEffect('join-queue', () => Promise.resolve());
    expect(() => parts.addEffect('join-queue', () => Promise.resolve())).toThrow(/two handlers/);
  });
});
