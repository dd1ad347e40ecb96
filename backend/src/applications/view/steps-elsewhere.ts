import type { ApplicationView } from '@tranche/contracts';
import {
  availableOnFile,
  isDecidedPerTranche,
  roleLabel,
  stepsOfOthers,
  wholeOf,
  type Actor,
  type Facts,
  type FileStanding,
  type SchemeVersion,
} from '@tranche/domain';

type Others = NonNullable<ApplicationView['others']>;

/**
 * The steps that wait elsewhere: for somebody else of the office, or on the page of the tranche, where
 * they are taken for all of its applications at once.
 */
export function stepsElsewhere(
  scheme: SchemeVersion,
  standing: Pick<FileStanding, 'state' | 'procedures'>,
  actor: Actor,
  facts: Facts,
): Others {
  const { transitions } = wholeOf(scheme);
  const own = availableOnFile(scheme, standing, actor, facts)
    .filter(({ transition }) => isDecidedPerTranche(scheme, transition))
    .map(({ transition }) => ({ transition, by: transitions[transition]?.by ?? [] }));
  return [...own, ...stepsOfOthers(scheme, standing, actor, facts)].flatMap(
    ({ transition, by }) => {
      const step = transitions[transition]?.label;
      const isWholeTranche = isDecidedPerTranche(scheme, transition);
      return step ? [{ step, by: by.map((role) => roleLabel(scheme, role)), isWholeTranche }] : [];
    },
  );
}
