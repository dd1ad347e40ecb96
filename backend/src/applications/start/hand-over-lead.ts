import {
  isByPartner,
  questionsOnApplicant,
  refuse,
  sectionsFor,
  windowNotOpen,
  type OwnQuestion,
  type Refusal,
} from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../access/application-access.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { windowFacts } from '../transition/window-facts.js';

type Opened = Pick<AccessibleApplication, 'application' | 'scheme' | 'tranche'>;

/**
 * Why another cannot apply with it: who applied is a fact once it was sent (Awb 4:1, 4:2), and after the
 * window nobody can send it any more.
 */
export function whyNotHandedOver(
  { application, scheme, tranche }: Opened,
  now: Temporal.Instant,
): Refusal | null {
  const isDraft = application.submittedAt === null && application.state === scheme.workflow.initial;
  if (!isDraft) return SENT;
  const facts = windowFacts(tranche, now);
  return facts.window === 'after' ? refuse(windowNotOpen(facts)) : null;
}

/** The questions about whoever applies, that another answers anew. */
export function askedAnew({ application, scheme }: Opened): readonly OwnQuestion[] {
  return questionsOnApplicant(sectionsFor(scheme.form, application.variant));
}

/**
 * Another organisation applies from now on: what was answered about the former one is emptied, so that no
 * letter and no money goes where it should not; all else stays as it is written.
 */
export async function handOverLead(
  tx: Tx,
  opened: Opened,
  to: { readonly organisationId: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  const { id } = opened.application;
  const names = Map.groupBy(askedAnew(opened), ({ section }) => section.name);
  const pages = sectionsFor(opened.scheme.form, opened.application.variant);
  // Each writes its own part there from now on: who typed in that of all is told, and loses none of it.
  const shared = pages.filter(({ fields }) => fields.some(isByPartner)).map(({ name }) => name);
  const rows = await tx.findBy(ApplicationSectionRow, { applicationId: id });
  for (const row of rows) {
    const emptied = (names.get(row.section) ?? []).map(({ field }) => field.name);
    if (emptied.length === 0 && !shared.includes(row.section)) continue;
    const answers = Object.entries(row.answers).filter(([name]) => !emptied.includes(name));
    await tx.update(
      ApplicationSectionRow,
      { applicationId: id, section: row.section },
      {
        answers: Object.fromEntries(answers),
        version: row.version + 1,
        updatedBy: to.personId,
        updatedAt: to.at,
      },
    );
  }
  await tx.update(ApplicationRow, id, {
    leadOrganisationId: to.organisationId,
    updatedAt: to.at,
  });
}

const SENT = refuse({
  code: 'lead-fixed',
  text: {
    nl: 'De aanvraag is ingediend of ingetrokken. Wie haar indiende, is de aanvrager; dat kan niet meer veranderen.',
    en: 'The application was sent or withdrawn. Whoever sent it is the applicant; that can no longer change.',
  },
  article: 'Awb 4:2(1)',
});
