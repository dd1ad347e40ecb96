import { describe, expect, it } from '@jest/globals';
import { procedureSteps } from './procedure-steps.js';

const DIAGRAM = `stateDiagram-v2
  draft : Concept
  repair_asked : Wacht op aanvulling
  [*] --> draft
  draft --> repair_asked : Aanvulling vragen
  repair_asked --> gone : Intrekken
  gone --> [*]`;

describe('steps of the procedure', () => {
  it('names the states of every step as people know them', () => {
    expect(procedureSteps(DIAGRAM)).toEqual([
      { from: 'Concept', act: 'Aanvulling vragen', to: 'Wacht op aanvulling' },
      { from: 'Wacht op aanvulling', act: 'Intrekken', to: 'gone' },
    ]);
  });
});
