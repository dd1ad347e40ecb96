import { describe, expect, it } from '@jest/globals';
import { draw } from './draw.js';
import { parkingPermit } from '../parking-permit.fixture.js';

describe('draw', () => {
  const lines = () => draw(parkingPermit, 'en').split('\n');

  it('is a Mermaid state diagram that begins and ends', () => {
    expect(lines()[0]).toBe('stateDiagram-v2');
    expect(lines()).toContain('  [*] --> draft');
    expect(lines().filter((line) => line.endsWith('--> [*]'))).toEqual([
      '  granted --> [*]',
      '  given_up --> [*]',
    ]);
  });

  it('has one arrow for every way a transition can be taken', () => {
    const ways = Object.values(parkingPermit.transitions).flatMap(({ from }) => from).length;
    expect(lines().filter((line) => line.includes('-->') && !line.includes('[*]'))).toHaveLength(
      ways,
    );
    expect(lines()).toContain('  asked --> repair_asked : Ask for repair');
  });

  it('speaks the language that is asked', () => {
    expect(draw(parkingPermit, 'nl')).toContain('repair_asked : Aanvullen (intern)');
  });
});
