import {
  all,
  allocated,
  fourEyes,
  withinCeiling,
  type Effect,
  type TransitionDefinition,
} from '@tranche/domain';
import { proposeRejection, trancheDecision } from './decision-transitions.js';
import { rejection } from './rejection-hearing.js';

export interface Admission {
  /** What a rejection frees, such as the only application that a location may make. */
  readonly onRejection: readonly Effect[];
}

/**
 * The places of a tranche are divided after the closing by one person and given by another: who is
 * admitted takes a place, and nobody is paid. Who does not meet the conditions is taken out before the
 * division, proposed by one and decided by another.
 */
export function admission({
  onRejection,
}: Admission): Readonly<Record<string, TransitionDefinition>> {
  const { 'reject-by-ceiling': noPlaceLeft, ...decision } = trancheDecision(
    'after-closing',
    onRejection,
  );
  return {
    ...decision,
    award: {
      from: ['ranked'],
      to: 'admitted',
      by: ['decision-maker'],
      label: { nl: 'Toelaten', en: 'Admit' },
      event: 'admitted',
      step: 'award',
      guard: all(allocated('award'), withinCeiling(), fourEyes('rank')),
      effects: [
        { kind: 'commit-award' },
        { kind: 'end-deadline', deadline: 'decision' },
        { kind: 'send-letter', letter: 'approval' },
      ],
    },
    ...(noPlaceLeft && {
      'reject-by-ceiling': {
        ...noPlaceLeft,
        label: { nl: 'Afwijzen: geen plaats meer', en: 'Reject: no place left' },
        event: 'no-place-left',
      },
    }),
    'propose-rejection': proposeRejection(['complete']),
    'turn-down-proposal': {
      from: ['rejection-proposed'],
      to: 'complete',
      by: ['decision-maker'],
      label: { nl: 'Toch niet afwijzen', en: 'Do not reject after all' },
      event: 'proposal-turned-down',
      guard: { kind: 'always' },
      effects: [],
    },
    ...rejection({
      from: ['rejection-proposed'],
      announcedFrom: ['complete'],
      onRejection,
      proposal: 'propose-rejection',
      of: 'other',
    }),
  };
}
