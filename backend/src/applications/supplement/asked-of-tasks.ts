import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@tranche/contracts';
import type { SupplementPoint } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../application-access.js';
import type { FilledSection } from '../section-tasks.js';
import { latestSubmission } from '../sent-answers.js';
import type { CopiedDocument, CopiedPartner, SubmissionCopy } from '../submission-copy.js';
import { awaitedSupplement } from './asked-points.js';
import { PointedDocuments } from './pointed-documents.js';

export type Asked = ApplicationView['tasks'][number]['asked'];

/** An application as it stands now, to be laid beside what was sent. */
interface Present {
  readonly filled: readonly FilledSection[];
  readonly partners: readonly CopiedPartner[];
  readonly documents: readonly CopiedDocument[];
}

/** What the supplement that is awaited asks about each part, and whether something was done about it. */
@Injectable()
export class AskedOfTasks {
  constructor(private readonly documents: PointedDocuments) {}

  async of(
    tx: Tx,
    { application, viewer }: AccessibleApplication,
    present: Present,
  ): Promise<(filled: FilledSection) => Asked> {
    const awaited = await awaitedSupplement(tx, application);
    const sent = await latestSubmission(tx, application);
    if (!awaited || awaited.points.length === 0 || !sent || viewer === 'counterpart') {
      return () => [];
    }
    const { points, askedAt } = awaited;
    const ids = points.flatMap(({ document }) => (document ? [document.id] : []));
    const replaced = await this.documents.replacedAmong(tx, application.id, ids, askedAt);
    return (filled) => {
      const hasChanged = isChanged(filled, present, sent.copy);
      const isHidden = viewer === 'partner' && filled.section.part !== 'co-financing';
      return points
        .filter(({ section }) => section === filled.section.name && !isHidden)
        .map(({ words, document }: SupplementPoint) => ({
          words,
          fileName: document?.fileName ?? null,
          isAnswered: document ? replaced.has(document.id) : hasChanged,
        }));
    };
  }
}

function isChanged({ section, answers }: FilledSection, now: Present, sent: SubmissionCopy) {
  switch (section.part) {
    case 'questions': {
      const before = sent.sections.find(({ definition }) => definition.name === section.name);
      return !isDeepStrictEqual(answers, before?.answers ?? {});
    }
    case 'partners':
    case 'co-financing':
      return !isSame(now.partners, sent.partners);
    case 'documents':
      return !isSame(now.documents.map(hashOf).toSorted(), sent.documents.map(hashOf).toSorted());
  }
}

/** As both are kept: what is left out is the same as what is not there. */
function isSame(now: unknown, sent: unknown): boolean {
  return JSON.stringify(now) === JSON.stringify(sent);
}

function hashOf({ sha256 }: CopiedDocument): string {
  return sha256;
}
