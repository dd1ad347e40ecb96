import type { Standing, WorkflowEvent } from './decide.js';
import type { WorkflowDefinition } from './definition.js';

/**
 * Rebuilds where an application stands from its events, in order.
 *
 * @throws RangeError when a number is missing or doubled, or an event does not leave the state before it:
 *   then the history has been tampered with or a write was lost.
 */
export function fold(
  workflow: Pick<WorkflowDefinition, 'initial'>,
  events: readonly Pick<WorkflowEvent, 'number' | 'from' | 'to'>[],
): Standing {
  return events.reduce<Standing>(
    (standing, event) => {
      if (event.number !== standing.eventNumber + 1) {
        throw new RangeError(`Event ${event.number} follows event ${standing.eventNumber}`);
      }
      if (event.from !== standing.state) {
        throw new RangeError(`Event ${event.number} leaves ${event.from}, not ${standing.state}`);
      }
      return { state: event.to, eventNumber: event.number };
    },
    { state: workflow.initial, eventNumber: 0 },
  );
}
