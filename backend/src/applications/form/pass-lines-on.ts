import { isByPartner, isCostLines, sectionsFor, withLinesPassedOn } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../access/application-access.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';

interface PassedOn {
  /** Ids of partners. */
  readonly from: string;
  readonly to: string;
  readonly personId: string;
  readonly at: Date;
}

/**
 * The cost lines of one partner are those of another from now on, with what they say: whoever comes in its
 * place finds them, and writes them as its own. No total changes by it.
 */
export async function passLinesOn(
  tx: Tx,
  { application, scheme }: Pick<AccessibleApplication, 'application' | 'scheme'>,
  { from, to, personId, at }: PassedOn,
): Promise<void> {
  const fields = sectionsFor(scheme.form, application.variant)
    .flatMap((section) => section.fields)
    .filter(isByPartner);
  const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
  for (const { section, answers, version } of rows) {
    const passed = fields.flatMap(({ name }) => {
      const lines = answers[name];
      if (!isCostLines(lines) || !lines.some(({ partner }) => partner === from)) return [];
      return [[name, withLinesPassedOn(lines, from, to)] as const];
    });
    if (passed.length === 0) continue;
    await tx.update(
      ApplicationSectionRow,
      { applicationId: application.id, section },
      {
        answers: { ...answers, ...Object.fromEntries(passed) },
        version: version + 1,
        updatedBy: personId,
        updatedAt: at,
      },
    );
  }
}
