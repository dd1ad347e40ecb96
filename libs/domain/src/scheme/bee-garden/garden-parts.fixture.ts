import {
  always,
  type DeadlineDefinition,
  type Effect,
  type Phase,
  type StateDefinition,
  type StateMeaning,
  type TransitionDefinition,
} from '../../workflow/index.js';
import { both } from './words.fixture.js';

/** A state as a scheme has it. */
export function state(
  phase: Phase,
  {
    means,
    deadline = 'none',
    final,
  }: { means?: StateMeaning; deadline?: string; final?: true } = {},
): StateDefinition {
  const label = { applicant: both(phase), staff: both(phase) };
  return { phase, label, deadline, ...(means && { means }), ...(final && { final }) };
}

/** A step of an officer that changes nothing, but for what is said of it. */
export function step(
  from: string | readonly string[],
  to: string,
  change: Partial<TransitionDefinition> = {},
): TransitionDefinition {
  return {
    from: typeof from === 'string' ? [from] : from,
    to,
    by: ['officer'],
    label: both(`Naar ${to}`),
    event: `${to}-done`,
    guard: always(),
    effects: [],
    ...change,
  };
}

/** A term as a workflow has it, of the same name in the scheme. */
export function deadline(
  term: string,
  change: Partial<DeadlineDefinition> = {},
): DeadlineDefinition {
  return {
    label: both(term),
    term,
    from: 'transition',
    remindDaysBefore: [],
    reminds: 'officer',
    onLapse: 'list-overdue',
    ...change,
  };
}

export const send = (letter: string): Effect => ({ kind: 'send-letter', letter });
