/** One step of the procedure: from a state, by an act, to a state. */
export interface ProcedureStep {
  readonly from: string;
  readonly act: string;
  readonly to: string;
}

/**
 * The steps of a procedure, read from the diagram (mermaid) that the API draws of a workflow: a
 * table is for everybody, a drawing is not.
 */
export function procedureSteps(diagram: string): ProcedureStep[] {
  const lines = diagram.split('\n').map((line) => line.trim());
  const names = new Map(
    lines.flatMap((line) => {
      const [, state, name] = /^(\w+) : (.+)$/.exec(line) ?? [];
      return state && name ? [[state, name] as const] : [];
    }),
  );
  return lines.flatMap((line) => {
    const [, from = '', to = '', act = ''] = /^(\w+) --> (\w+) : (.+)$/.exec(line) ?? [];
    return act ? [{ from: names.get(from) ?? from, act, to: names.get(to) ?? to }] : [];
  });
}
