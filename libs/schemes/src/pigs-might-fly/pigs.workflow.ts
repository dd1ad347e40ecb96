import type { WorkflowDefinition } from '@tranche/domain';
import { atTheGate } from './workflow/at-the-gate.js';
import { inTheAir } from './workflow/in-the-air.js';
import { onTheScales } from './workflow/on-the-scales.js';
import { pigsDeadlines, pigsStates } from './workflow/states.js';

/** A life cycle that uses every guard, effect and role of the engine at least once, under names of its own. */
export const pigsWorkflow: WorkflowDefinition = {
  initial: 'in-the-sty',
  states: pigsStates,
  deadlines: pigsDeadlines,
  transitions: { ...inTheAir, ...atTheGate, ...onTheScales },
};
