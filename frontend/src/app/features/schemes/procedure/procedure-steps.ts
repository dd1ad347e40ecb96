import type { Picture, Text } from '@tranche/domain/browser';

/** One step of the procedure: from a state, by an act, to a state. */
export interface ProcedureStep {
  readonly from: Text;
  readonly act: Text;
  readonly to: Text;
}

/** The steps of a procedure, in the order in which the states stand in its picture. */
export function procedureSteps({ boxes, arrows }: Picture): ProcedureStep[] {
  const names = new Map(boxes.map(({ state, label }) => [state, label]));
  return boxes.flatMap(({ state, label: from }) =>
    arrows
      .filter((arrow) => arrow.from === state)
      .flatMap(({ to: target, labels }) => {
        const to = names.get(target);
        return to ? labels.map((act) => ({ from, act, to })) : [];
      }),
  );
}
