import { waitsFor, type WaitsFor } from '../workflow/index.js';
import { proceduresOf, type FileDefinition } from './procedure-definition.js';

/** By name of each procedure that runs beside the main one the state it is in. */
export type RunningStates = Readonly<Record<string, string>>;

/**
 * Everybody whose turn it is on a file: in its main procedure, and in what runs beside it; the main one
 * comes first. Empty when it waits for nobody.
 */
export function turnsOnFile(
  file: FileDefinition,
  state: string,
  running: RunningStates,
): readonly WaitsFor[] {
  const known = proceduresOf(file);
  const beside = Object.entries(running).flatMap(([name, own]) => {
    const procedure = known[name];
    return procedure ? [waitsFor(procedure, own)] : [];
  });
  const turns = [waitsFor(file.workflow, state), ...beside];
  return [...new Set(turns)].filter((turn) => turn !== 'nobody');
}
