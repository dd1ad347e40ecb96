import { describe, expect, it } from '@jest/globals';
import { wholeOf, type Guard, type TransitionDefinition } from '@tranche/domain';
import { CATALOGUE } from '../index.js';

/** Every decision with reasons on what somebody else brought before it, also with reasons. */
const DECISIONS = CATALOGUE.flatMap((scheme) => {
  const { transitions } = wholeOf(scheme);
  return Object.entries(transitions).flatMap(([name, step]) => {
    const proposals = anothers(step.guard).filter(
      (other) =>
        transitions[other]?.motivation === 'required' && step.from.includes(transitions[other].to),
    );
    const version = `${scheme.scheme} ${scheme.version}`;
    return step.motivation === 'required' && proposals.length > 0
      ? [{ version, name, step, proposals }]
      : [];
  });
});

/** What another person must have done. */
function anothers(guard: Guard): readonly string[] {
  if (guard.kind === 'all') return guard.of.flatMap(anothers);
  return guard.kind === 'four-eyes' ? [guard.transition] : [];
}

/** The opposite of what was proposed: those words are no reasons for it. */
const letsStand = ({ effects }: TransitionDefinition) =>
  effects.some((effect) => effect.kind === 'send-letter' && /^kept-/.test(effect.letter));

describe('a decision on a proposal (Awb 3:46)', () => {
  it('is a rejection, a withdrawal, a lowering, an ending, a revision, or lets it stand', () => {
    expect([...new Set(DECISIONS.map(({ name }) => name))].toSorted()).toEqual([
      'determine-after-views',
      'do-not-end-award',
      'drop-intended-rejection',
      'end-award',
      'keep-amount',
      'keep-award',
      'keep-determination',
      'keep-permission',
      'lower-award',
      'reject',
      'reject-after-views',
      'revise-determination',
      'revoke',
      'withdraw-award',
    ]);
  });

  it.each(DECISIONS)('$version: $name begins from the words of who proposed it', (decision) => {
    const { step, proposals } = decision;
    expect(step.proposedBy ?? []).toEqual(letsStand(step) ? [] : proposals);
  });
});
