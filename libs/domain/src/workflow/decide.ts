import type { Role } from '../access.js';
import { validateAnswers, type Answers, type Field } from '../form/index.js';
import { refuse, type Refusal, type RefusalReason } from '../refusal.js';
import { askedNow } from './asked-now.js';
import type { Effect, TransitionDefinition, WorkflowDefinition } from './definition.js';
import type { Facts } from './guard/facts.js';
import { whyNot } from './guard/why-not.js';

/** Where an application stands: the row, or the fold of its events. */
export interface Standing {
  readonly state: string;
  /** Number of the last event; 0 before the first. */
  readonly eventNumber: number;
}

export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
}

export interface Command {
  readonly transition: string;
  readonly actor: Actor;
  /** Number of the last event the actor had seen; a later one makes the command stale. */
  readonly seen: number;
  readonly hasMotivation: boolean;
  /** Answers to what the transition asks. */
  readonly input?: Answers;
}

export interface WorkflowEvent {
  readonly number: number;
  readonly type: string;
  readonly transition: string;
  readonly from: string;
  readonly to: string;
  readonly actorRole: Role;
  /** The procedure beside the main one that it belongs to, and which time that runs. */
  readonly procedure?: { readonly name: string; readonly round: number };
}

export interface Accepted {
  readonly kind: 'accepted';
  readonly event: WorkflowEvent;
  readonly effects: readonly Effect[];
}

/**
 * Decides a command on an application, without carrying anything out.
 *
 * Never throws: an unknown transition, a wrong state, a stale view, a role that may not and every guard
 * that fails come back as one {@link Refusal}.
 */
export function decide(
  workflow: WorkflowDefinition,
  standing: Standing,
  command: Command,
  facts: Facts,
): Accepted | Refusal {
  const transition = Object.hasOwn(workflow.transitions, command.transition)
    ? workflow.transitions[command.transition]
    : undefined;
  if (!transition) return refuse(UNKNOWN_TRANSITION);
  const role = transition.by.find((each) => command.actor.roles.includes(each));
  if (!role) return refuse(ROLE_MAY_NOT);
  if (command.seen !== standing.eventNumber) return refuse(STALE);
  if (!transition.from.includes(standing.state)) return refuse(wrongState(workflow, standing));

  const [first, ...more] = reasonsAgainst(transition, command, facts);
  if (first) return refuse(first, ...more);

  return {
    kind: 'accepted',
    event: {
      number: standing.eventNumber + 1,
      type: transition.event,
      transition: command.transition,
      from: standing.state,
      to: transition.to,
      actorRole: role,
    },
    effects: transition.effects,
  };
}

function reasonsAgainst(
  transition: TransitionDefinition,
  command: Command,
  facts: Facts,
): readonly RefusalReason[] {
  const guardReasons = whyNot(transition.guard, facts, command.actor.id);
  const silent = transition.motivation === 'required' && !command.hasMotivation;
  return [
    ...guardReasons,
    ...(silent ? [MOTIVATION_MISSING] : []),
    ...inputReasons(askedNow(transition, facts), command.input ?? {}),
  ];
}

/** What the person had to fill in and did not, or not well. */
function inputReasons(asks: readonly Field[], input: Answers): readonly RefusalReason[] {
  return validateAnswers({ fields: asks }, input).map(({ pointer, text, article }) => ({
    code: `input${pointer}`,
    text,
    ...(article && { article }),
  }));
}

const UNKNOWN_TRANSITION: RefusalReason = {
  code: 'unknown-transition',
  text: { nl: 'Deze handeling bestaat niet.', en: 'This action does not exist.' },
};

const ROLE_MAY_NOT: RefusalReason = {
  code: 'role-may-not',
  text: {
    nl: 'U mag deze handeling niet verrichten.',
    en: 'You may not perform this action.',
  },
};

const STALE: RefusalReason = {
  code: 'stale',
  text: {
    nl: 'De aanvraag is intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
    en: 'The application has changed in the meantime. Look at it again and retry.',
  },
};

const MOTIVATION_MISSING: RefusalReason = {
  code: 'motivation-missing',
  article: 'Awb 3:46',
  text: { nl: 'Geef een motivering.', en: 'Give your reasons.' },
};

/** That a step does not leave the state it would be taken in. */
export function wrongState(
  workflow: Pick<WorkflowDefinition, 'states'>,
  standing: Pick<Standing, 'state'>,
): RefusalReason {
  const label = Object.hasOwn(workflow.states, standing.state)
    ? workflow.states[standing.state]?.label.staff
    : undefined;
  return {
    code: 'wrong-state',
    text: {
      nl: `Dit kan niet in de stand “${label?.nl ?? standing.state}”.`,
      en: `This is not possible in the state “${label?.en ?? standing.state}”.`,
    },
  };
}
