import type { Role } from '../access.js';
import type { Text } from '../text.js';
import type { Guard } from './guard.js';

/**
 * The life of an application as data: its states, the transitions between them, and what each sets in
 * motion. The decision, the button, the "why not" sentence, the diagram and the tests follow from it.
 */
export interface WorkflowDefinition {
  readonly initial: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
  readonly transitions: Readonly<Record<string, TransitionDefinition>>;
  readonly deadlines: Readonly<Record<string, DeadlineDefinition>>;
}

/** The part of the journey a state belongs to, for timelines and lists. */
export type Phase = 'draft' | 'intake' | 'assessment' | 'decision' | 'closed';

export interface StateDefinition {
  readonly phase: Phase;
  /** Staff and applicants may call one state by different names; a future name is not a promise. */
  readonly label: { readonly applicant: Text; readonly staff: Text };
  /** Name of the deadline that ends this state at the latest, or an explicit `none`. */
  readonly deadline: string;
  /** Nothing more happens in this workflow. */
  readonly final?: true;
}

export interface TransitionDefinition {
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly Role[];
  readonly label: Text;
  /** The event in the past tense, as it stands in the history of the application. */
  readonly event: string;
  readonly guard: Guard;
  readonly effects: readonly Effect[];
  /** Asked before it is carried out, because it cannot be taken back. */
  readonly confirm?: Text;
  /** The person must say why; the words go into the letter, not into the event. */
  readonly motivation?: 'required';
}

/** A term that binds somebody, as a row with a job. */
export interface DeadlineDefinition {
  readonly label: Text;
  /** Name of the term in the scheme version. */
  readonly term: string;
  /** What the term is counted from. */
  readonly from: 'window-closing' | 'transition';
  /** Whole days before the end at which somebody is reminded. */
  readonly remindDaysBefore: readonly number[];
  readonly reminds: Role;
  /** The transition the actor `system` performs when it lapses; `list-overdue` only shows it. */
  readonly onLapse: string;
}

/** What a transition sets in motion: always data, carried out by the use case and the worker. */
export type Effect =
  | { readonly kind: 'freeze-submission' }
  | { readonly kind: 'start-deadline'; readonly deadline: string }
  | { readonly kind: 'end-deadline'; readonly deadline: string }
  | { readonly kind: 'suspend-deadline'; readonly deadline: string; readonly article: string }
  | { readonly kind: 'resume-deadline'; readonly deadline: string }
  | { readonly kind: 'extend-deadline'; readonly deadline: string; readonly term: string }
  | { readonly kind: 'release-assessors' }
  | { readonly kind: 'commit-award' }
  | { readonly kind: 'send-letter'; readonly letter: string }
  | { readonly kind: 'send-message'; readonly message: string };

export type EffectKind = Effect['kind'];

/** Every kind of effect: the portal does not start while one has nobody to carry it out. */
export const EFFECT_KINDS = [
  'freeze-submission',
  'start-deadline',
  'end-deadline',
  'suspend-deadline',
  'resume-deadline',
  'extend-deadline',
  'release-assessors',
  'commit-award',
  'send-letter',
  'send-message',
] as const satisfies readonly EffectKind[];
