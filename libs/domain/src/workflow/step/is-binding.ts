import { REALISED_FIELDS } from '../../determination/index.js';
import type { AnswerMeaning } from '../../form/index.js';
import { isOfViews, isWritten } from './own-step.js';
import type { EffectKind, TransitionDefinition, WorkflowDefinition } from '../definition.js';

/** What somebody outside gets to know, or what money, rights and terms rest on. */
const LEGAL: readonly EffectKind[] = [
  'start-deadline',
  'restore-deadline',
  'take-back-receipt',
  'extend-deadline',
  'record-decision',
  'commit-award',
  'free-ceiling',
  'join-queue',
  'grant-permission',
  'plan-payments',
  'release-payments',
  'drop-payments',
  'determine',
  'revise-determination',
  'lower-award',
  'shorten-period',
  'replace-decision',
  'replan-payments',
  'send-letter',
  'send-message',
];

/** What was realised, once recorded, is what the final amount follows from (Awb 4:46). */
const REALISED: readonly (AnswerMeaning | undefined)[] = Object.values(REALISED_FIELDS);

/**
 * Whether a step of the office has legal effect and cannot be taken back, or records what an amount
 * follows from, or what a receiver said or waived: whoever takes it is first shown what it does (letter, amount,
 * terms). So is whoever
 * writes to the office by a step, such as its views, shown what is sent.
 */
export function isBinding(
  { states }: Pick<WorkflowDefinition, 'states'>,
  step: Pick<TransitionDefinition, 'by' | 'to' | 'effects' | 'asks' | 'motivation'>,
): boolean {
  const { by, to, effects, asks = [] } = step;
  const isOfOffice = by.some((role) => OFFICE.includes(role));
  const isLegal = effects.some(({ kind }) => LEGAL.includes(kind));
  const isRecord = isOfViews(step) || asks.some(({ means }) => REALISED.includes(means));
  return isWritten(step) || (isOfOffice && (isLegal || isRecord || states[to]?.final === true));
}

const OFFICE: readonly TransitionDefinition['by'][number][] = [
  'officer',
  'chair',
  'decision-maker',
];
