import type { ProcedureDefinition, StateDefinition, Text } from '@tranche/domain';
import { viewsDeadlines, VIEWS_DEADLINE } from './deadlines.js';
import { afterHearing, type Hearing } from './hearing.js';
import { heardState } from './views.js';
import { end } from './states.js';

/** Something that was given and may be taken away, in a procedure beside the main one. */
interface HearingProcedure
  extends Pick<Hearing, 'about' | 'guard'>, Pick<ProcedureDefinition, 'beside' | 'holds'> {
  /** How people call the procedure. */
  readonly label: Text;
  /** What the intention is to whoever receives it, and to staff, without what it waits for. */
  readonly intention: Text;
  readonly intended: Text;
  readonly announce: Omit<Hearing['announce'], 'reopens'>;
  readonly take: Omit<Hearing['take'], 'to'> & { readonly outcome: Text };
  readonly keep: Omit<Hearing['keep'], 'to'> & { readonly outcome: Text };
}

/**
 * Announced, heard and decided beside the main procedure, which goes on meanwhile (Awb 4:8, 4:9,
 * 4:12(2)). What is taken moves the main procedure by a declared step.
 *
 * @param name of the procedure; its states are called after it
 */
export function hearingProcedure(
  name: string,
  { label, beside, holds, intention, intended, about, guard, ...steps }: HearingProcedure,
): ProcedureDefinition {
  const { outcome: taken, ...take } = steps.take;
  const { outcome: kept, ...keep } = steps.keep;
  const states = {
    [`no-${name}`]: notBegun(label),
    [`${name}-announced`]: awaited(intention, intended, about),
    [`${name}-heard`]: heardState(intention, intended),
    [`${name}-carried-out`]: end(taken),
    [`${name}-dropped`]: end(kept),
  };
  return {
    label,
    beside,
    ...(holds && { holds }),
    initial: `no-${name}`,
    states,
    deadlines: about === undefined ? { views: VIEWS_DEADLINE } : viewsDeadlines(about),
    transitions: afterHearing({
      ...(about !== undefined && { about }),
      stands: `no-${name}`,
      awaited: `${name}-announced`,
      heard: `${name}-heard`,
      guard,
      announce: steps.announce,
      take: { ...take, to: `${name}-carried-out` },
      keep: { ...keep, to: `${name}-dropped` },
    }),
  };
}

/** The first state of a procedure: nobody ever reads it, for then it has not begun. */
export function notBegun(label: Text): StateDefinition {
  const none: Text = { nl: `Geen ${label.nl.toLowerCase()}`, en: `No ${label.en.toLowerCase()}` };
  return { phase: 'execution', label: { applicant: none, staff: none }, deadline: 'none' };
}

function awaited(intention: Text, intended: Text, about: string | undefined): StateDefinition {
  return {
    phase: 'execution',
    label: {
      applicant: intention,
      staff: {
        nl: `${intended.nl}, zienswijze gevraagd`,
        en: `${intended.en}, views asked`,
      },
    },
    deadline: about === undefined ? 'views' : `${about}-views`,
  };
}
