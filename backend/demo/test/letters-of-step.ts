import { PreviewTransition } from '@tranche/backend/applications';
import type { Answers } from '@tranche/domain';
import type { DemoPortal } from './demo-portal.js';

/**
 * The letters that a step of the officer would send today, kept nowhere.
 *
 * @param where finds the one file by a value, such as `title = $1`
 * @throws Error where it finds none or more than one
 */
export async function lettersOfStep(
  portal: DemoPortal,
  where: string,
  value: string,
  transition: string,
  along: { motivation?: string; input?: Answers } = {},
): Promise<readonly string[]> {
  const [file, ...more] = await portal.query<{ reference: string; seen: number }>(
    `SELECT reference, event_number AS seen FROM application WHERE ${where}`,
    [value],
  );
  if (!file || more.length > 0) throw new Error(`${1 + more.length} files for ${value}`);
  const { reference, seen } = file;
  const { letters } = await portal
    .get(PreviewTransition)
    .preview(reference, { transition, seen, ...along }, await portal.persona('lotte'));
  return letters.map(({ kind }) => kind);
}
