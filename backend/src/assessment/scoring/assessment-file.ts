import type { AssignmentView } from '@tranche/contracts';
import { unitOf, type Text } from '@tranche/domain';
import {
  everAdded,
  isFromBefore,
  shownOnce,
  toDocumentView,
  type ApplicationDocument,
} from '../../documents/index.js';
import {
  firstRequested,
  lastTwoSubmissions,
  latestSubmission,
  type Submission,
} from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { OpenedAssignment } from '../assignment/opened-assignment.js';

type File = NonNullable<AssignmentView['file']>;

/** Whether this assessor may see what the applicant sent: not before declaring, not after a conflict. */
export function mayRead({ assignment, isBound }: OpenedAssignment): boolean {
  return !isBound && (assignment.status === 'declared' || assignment.status === 'submitted');
}

/** What was sent last, as assessors see it: the answers, and only the documents meant for them. */
export async function fileOf(tx: Tx, opened: OpenedAssignment): Promise<File> {
  const [copy = null, before] = await lastTwoSubmissions(tx, opened.application);
  const sentBefore = new Set(before?.copy.documents.map(({ sha256 }) => sha256));
  const documents = await documentsFor(tx, opened);
  return {
    money: unitOf(opened.scheme) === 'euro' ? moneyIn(copy) : null,
    sections: (copy?.copy.sections ?? []).map(withoutPrivateAnswers),
    documents: documents.map((row) => ({
      label: isFromBefore(row, documents, sentBefore)
        ? beforeSupplement(labelOf(opened, row))
        : labelOf(opened, row),
      // Who put it there is no business of an assessor.
      document: toDocumentView(row, '', documents),
    })),
  };
}

/** Who pays what, as it was sent; null where there is no money. */
function moneyIn(copy: Submission | null): File['money'] {
  if (!copy || copy.copy.requestedCents === 0) return null;
  const { budgetCents, requestedCents, additionCents = 0, partners } = copy.copy;
  // What is asked beside it stands in the answers, with the budget and the payers it has of its own.
  const first = firstRequested({ requestedCents, additionCents });
  return { budgetCents, requestedCents: first, partners: partners.map((each) => ({ ...each })) };
}

/** The documents that went with what was sent, as far as the version shows them to assessors. */
export async function documentsFor(
  tx: Tx,
  opened: OpenedAssignment,
): Promise<readonly ApplicationDocument[]> {
  const copy = await latestSubmission(tx, opened.application);
  const sent = new Set(copy?.copy.documents.map((document) => document.sha256));
  const rows = await everAdded(tx, opened.application.id);
  const visible = rows.filter(
    (row) => sent.has(row.sha256) && requirementOf(opened, row.kind)?.forAssessors === true,
  );
  return copy ? shownOnce(visible, copy.receivedAt) : [];
}

function labelOf(opened: OpenedAssignment, { kind }: ApplicationDocument): Text {
  return requirementOf(opened, kind)?.label ?? { nl: kind, en: kind };
}

function beforeSupplement({ nl, en }: Text): Text {
  return { nl: `${nl} (van vóór de aanvulling)`, en: `${en} (from before the supplement)` };
}

function requirementOf({ scheme }: OpenedAssignment, kind: string) {
  return scheme.documents.find((requirement) => requirement.kind === kind);
}

/** Whoever judges a plan needs no bank account, telephone or citizen service number of anybody. */
const PRIVATE_FORMATS: readonly string[] = ['iban', 'bsn', 'phone'];

type CopiedSection = Submission['copy']['sections'][number];

function withoutPrivateAnswers({ definition, answers }: CopiedSection): File['sections'][number] {
  const fields = definition.fields.filter(
    (field) => field.kind !== 'text' || !PRIVATE_FORMATS.includes(field.format ?? ''),
  );
  const names = fields.map(({ name }) => name);
  return {
    definition: { ...definition, fields },
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name))),
  };
}
