import { isBinding, type WorkflowDefinition } from '../../../workflow/index.js';
import { isDecidedPerTranche } from '../../is-decided-per-tranche.js';
import type { SchemeVersion } from '../../scheme.js';
import { finding, type Finding } from '../finding.js';
import { asksTwo } from './four-eyes-findings.js';

type Transition = WorkflowDefinition['transitions'][string];

/**
 * What binds and cannot be taken back is seen before it is done: by its preview, or by a second person.
 * A step that says of itself that it cannot be taken back, and changes nothing that a preview shows,
 * has no preview; nor has what is decided for a tranche as a whole.
 */
export function bindingFindings(scheme: Pick<SchemeVersion, 'workflow'>): readonly Finding[] {
  const { workflow } = scheme;
  return Object.entries(workflow.transitions)
    .filter(([name, transition]) => {
      const isPreviewed = isBinding(workflow, transition) && !isDecidedPerTranche(scheme, name);
      return isGrave(workflow, transition) && !isPreviewed && !asksTwo(transition.guard);
    })
    .map(([name]) => finding('binds-unseen', name));
}

function isGrave(workflow: WorkflowDefinition, transition: Transition): boolean {
  const isOfOffice = transition.by.some((role) => OFFICE.includes(role));
  return isBinding(workflow, transition) || (isOfOffice && transition.confirm !== undefined);
}

const OFFICE: readonly string[] = ['officer', 'chair', 'decision-maker'];
