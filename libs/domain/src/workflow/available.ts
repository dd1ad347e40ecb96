import type { Role } from '../access.js';
import type { Field } from '../form/index.js';
import type { RefusalReason } from '../refusal.js';
import type { Text } from '../text.js';
import { askedNow } from './asked-now.js';
import { isUndecided, type TransitionDefinition, type WorkflowDefinition } from './definition.js';
import type { Actor } from './decide.js';
import type { Facts } from './guard/facts.js';
import { guardKinds, type Guard } from './guard/guard.js';
import { asksSupplement } from './asks-supplement.js';
import { isBinding } from './step/is-binding.js';
import { reasonsGo, type ReasonsGo } from './step/reasons-go.js';
import type { TransitionStep } from './step/step.js';
import { whyNot } from './guard/why-not.js';

/** A button: what somebody could do now, and if not, why not. */
export interface AvailableTransition {
  readonly transition: string;
  readonly label: Text;
  readonly to: string;
  readonly step?: TransitionStep;
  readonly whyNot: readonly RefusalReason[];
  readonly confirm?: Text;
  readonly needsMotivation: boolean;
  /** Where the reasons that are given with it come. */
  readonly reasonsGo: ReasonsGo;
  /** The steps whose words it is offered, where it decides on what others proposed. */
  readonly proposedBy: readonly string[];
  readonly asks: readonly Field[];
  /** The applicant sends something in by it, to be answered; what is published is sent to nobody. */
  readonly sends: boolean;
  /** It binds: what it does is shown before it is done. */
  readonly binds: boolean;
  /** It asks for what is missing, and may say in which parts. */
  readonly points: boolean;
}

/**
 * The transitions that leave a state for somebody with these roles; never those of `system`, nor the
 * way of another variant or the way back to another state, which no answer will ever open.
 */
export function available(
  workflow: WorkflowDefinition,
  state: string,
  actor: Actor,
  facts: Facts,
): readonly AvailableTransition[] {
  const sending = sendingTransitions(workflow);
  return Object.entries(workflow.transitions)
    .filter(
      ([, each]) =>
        each.from.includes(state) && mayPerform(each.by, actor) && isOpenWay(each.guard, facts),
    )
    .map(([transition, each]) => ({
      transition,
      label: labelFrom(each, state),
      to: each.to,
      whyNot: whyNot(each.guard, facts, actor.id),
      needsMotivation: each.motivation === 'required',
      reasonsGo: reasonsGo(workflow, transition),
      proposedBy: each.proposedBy ?? [],
      asks: askedNow(each, facts),
      sends: sending.includes(transition) && isUndecided(workflow, each.to),
      binds: isBinding(workflow, each),
      points: asksSupplement(each),
      ...(each.step && { step: each.step }),
      ...(each.confirm && { confirm: each.confirm }),
    }));
}

/** What a step is called from a state: one that leads back to where it stands was taken already. */
export function labelFrom(
  { label, labelAgain = label, to }: Pick<TransitionDefinition, 'label' | 'labelAgain' | 'to'>,
  state: string,
): Text {
  return state === to ? labelAgain : label;
}

/** The transitions by which an applicant sends something in, which is frozen as it was received. */
export function sendingTransitions({ transitions }: WorkflowDefinition): readonly string[] {
  return Object.entries(transitions).flatMap(([name, { by, effects }]) =>
    by.includes('applicant') && effects.some(({ kind }) => kind === 'freeze-submission')
      ? [name]
      : [],
  );
}

/** Whether the applicant works on an application in this state: there is something to send in. */
export function isWorkedOn(workflow: WorkflowDefinition, state: string): boolean {
  return sendingTransitions(workflow).some((name) =>
    workflow.transitions[name]?.from.includes(state),
  );
}

function isOpenWay(guard: Guard, facts: Pick<Facts, 'variant' | 'cameFrom'>): boolean {
  if (guard.kind === 'variant-is') return guard.variants.includes(facts.variant);
  if (guard.kind === 'came-from') return guard.state === facts.cameFrom;
  return guard.kind !== 'all' || guard.of.every((each) => isOpenWay(each, facts));
}

function mayPerform(by: readonly Role[], actor: Actor): boolean {
  return by.some((role) => role !== 'system' && actor.roles.includes(role));
}

/**
 * Whether something that can be done from a state asks for a condition: what was sent is not judged
 * again by what only sending asks.
 *
 * @example asksIn(voucher.workflow, 'draft', 'slots-free') // true
 */
export function asksIn(
  { transitions }: WorkflowDefinition,
  state: string,
  condition: Guard['kind'],
): boolean {
  return Object.values(transitions).some(
    ({ from, guard }) => from.includes(state) && guardKinds(guard).has(condition),
  );
}
