import { describe, expect, it } from '@jest/globals';
import { NO_FACTS, type RefusalReason } from '@tranche/domain';
import { mergeFacts } from './gather-facts.js';

const reason = (code: string): RefusalReason => ({ code, text: { nl: code, en: code } });
const merged = mergeFacts(
  mergeFacts(NO_FACTS, { problems: { answers: [reason('empty')] }, freeCents: 5 }),
  { problems: { answers: [reason('not-on-list')], documents: [reason('no-plan')] } },
);

describe('the facts of two features', () => {
  it('tell the problems of both, in the order in which they were found', () => {
    expect(merged.problems.answers.map(({ code }) => code)).toEqual(['empty', 'not-on-list']);
    expect(merged.problems.documents.map(({ code }) => code)).toEqual(['no-plan']);
  });

  it('leave alone what only one of them knows', () => {
    expect(merged.freeCents).toBe(5);
    expect(merged.problems.partnership).toEqual([]);
  });
});
