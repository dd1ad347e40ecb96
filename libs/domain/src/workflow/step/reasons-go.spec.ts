import { describe, expect, it } from '@jest/globals';
import type { TransitionDefinition } from '../definition.js';
import { parkingPermit } from '../parking-permit.fixture.js';
import { reasonsGo } from './reasons-go.js';

function where(name: string, change: Partial<TransitionDefinition> = {}) {
  const { grant } = parkingPermit.transitions;
  if (!grant) throw new Error('A permit is granted');
  return reasonsGo(
    { transitions: { ...parkingPermit.transitions, grant: { ...grant, ...change } } },
    name,
  );
}

describe('where the reasons of a step come', () => {
  it('is the letter of the step itself', () => {
    expect(where('grant')).toBe('letter');
  });

  it('is a message, where a receipt is taken back', () => {
    const taken = { kind: 'take-back-receipt', article: 'art. 5', deadlines: [] } as const;
    expect(where('grant', { effects: [{ ...taken, because: 'mistake' }] })).toBe('message');
  });

  it('is a proposal to who decides, where the step sends nothing', () => {
    expect(where('check', { proposedBy: ['check'] })).toBe('proposal');
  });

  it('is no proposal to who decides on what another step proposes', () => {
    expect(where('check', { proposedBy: ['ask-repair'] })).toBe('file');
    expect(where('grant', { effects: [], proposedBy: ['grant'] })).toBe('proposal');
  });

  it('is the file, where nobody decides on it', () => {
    expect(where('check')).toBe('file');
    expect(where('ask-repair')).toBe('file');
    expect(where('unknown')).toBe('file');
  });
});
