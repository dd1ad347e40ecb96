import type { ProcedureBeside } from '@tranche/contracts';
import {
  besideWhat,
  draw,
  layOut,
  proceduresOf,
  seenState,
  type ProcedureDefinition,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';

/** What may run beside the main procedure, drawn and told as a citizen may read it. */
export function proceduresBeside(version: SchemeVersion): ProcedureBeside[] {
  const { workflow } = version;
  const stepsNamed = (names: readonly string[]) =>
    distinct(names.flatMap((name) => workflow.transitions[name]?.label ?? []));
  return Object.entries(proceduresOf(version)).map(([name, procedure]) => {
    const precedes = stepsNamed(procedure.precedes ?? []);
    const first = new Set(precedes.map(({ nl }) => nl));
    return {
      name,
      label: procedure.label,
      begunBy: begunBy(procedure),
      begins: distinct(
        besideWhat(procedure, procedure.initial).flatMap(
          (state) => workflow.states[seenState(workflow, state)]?.label.applicant ?? [],
        ),
      ),
      holds: stepsNamed(procedure.holds ?? []).filter(({ nl }) => !first.has(nl)),
      precedes,
      diagram: { nl: draw(procedure, 'nl'), en: draw(procedure, 'en') },
      picture: layOut(procedure),
    };
  });
}

function begunBy({ initial, transitions }: ProcedureDefinition): ProcedureBeside['begunBy'] {
  const roles = Object.values(transitions)
    .filter(({ from }) => from.includes(initial))
    .flatMap(({ by }) => by);
  return roles.includes('applicant') ? 'applicant' : 'authority';
}

/** Each once: people call several states or steps by one name. */
function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.nl, text])).values()];
}
