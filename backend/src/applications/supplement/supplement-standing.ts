import { Injectable } from '@nestjs/common';
import type { ApplicationView, SupplementView } from '@tranche/contracts';
import {
  isPartChanged,
  isUnchanged,
  pointedName,
  supplementDifference,
  type SupplementDifference,
} from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../access/application-access.js';
import type { FilledSection } from '../file/section-tasks.js';
import type { SubmissionCopyRow } from '../file/submission-copy.row.js';
import type { SubmissionCopy } from '../file/submission-copy.js';
import { latestSubmission, lastTwoSubmissions, submissionsUntil } from '../file/sent-answers.js';
import {
  answeredSupplement,
  awaitedSupplement,
  type AskedSupplement,
} from '../access/asked-points.js';
import { PointedDocuments } from './pointed-documents.js';

type Asked = ApplicationView['tasks'][number]['asked'];

/** An application as it stands now, to be laid beside what was sent. */
export interface Present extends Pick<SubmissionCopy, 'partners' | 'documents'> {
  readonly filled: readonly FilledSection[];
}

/** What was asked in a request for a supplement, and what was changed since against what was sent. */
@Injectable()
export class SupplementStanding {
  constructor(private readonly documents: PointedDocuments) {}

  /** @returns null where none is awaited and none came in of which nothing is decided */
  async of(
    tx: Tx,
    opened: AccessibleApplication,
    present: Present,
  ): Promise<SupplementView | null> {
    const { application, viewer } = opened;
    if (viewer === 'counterpart' || application.submittedAt === null) return null;
    const awaited = await awaitedSupplement(tx, application);
    if (!awaited) {
      return viewer === 'staff' || viewer === 'applicant' ? this.received(tx, opened) : null;
    }
    const sent = await latestSubmission(tx, application);
    if (!sent) return null;
    const { filled, partners, documents } = present;
    const sections = filled
      .filter(({ section }) => section.part === 'questions')
      .map(({ section, answers }) => ({ definition: section, answers }));
    const difference = supplementDifference(sent.copy, { sections, partners, documents });
    return this.viewOf(tx, opened, { asked: awaited, sent, received: null, difference });
  }

  /** The supplement that came in last, as long as nothing was decided about it. */
  private async received(tx: Tx, opened: AccessibleApplication): Promise<SupplementView | null> {
    const { application } = opened;
    const [received, sent] = await lastTwoSubmissions(tx, application);
    if (!received || !sent) return null;
    const asked = await answeredSupplement(tx, application, sent, received);
    if (asked?.stateAfter !== application.state) return null;
    return this.answered(tx, opened, { asked, sent, received });
  }

  /**
   * What one supplement was about, for its proof of receipt: that stays what it was.
   *
   * @param number of the event that brought it in
   * @returns null for the application itself, and for who neither applies nor works here
   */
  async at(tx: Tx, opened: AccessibleApplication, number: number): Promise<SupplementView | null> {
    if (opened.viewer !== 'applicant' && opened.viewer !== 'staff') return null;
    const { application } = opened;
    const [received, sent] = await submissionsUntil(tx, application, number);
    if (!received || !sent) return null;
    const asked = await answeredSupplement(tx, application, sent, received);
    return asked && this.answered(tx, opened, { asked, sent, received });
  }

  private answered(
    tx: Tx,
    opened: AccessibleApplication,
    came: Omit<Laid, 'received' | 'difference'> & { readonly received: SubmissionCopyRow },
  ): Promise<SupplementView> {
    const difference = supplementDifference(came.sent.copy, came.received.copy);
    return this.viewOf(tx, opened, { ...came, difference });
  }

  private async viewOf(
    tx: Tx,
    { application, scheme }: AccessibleApplication,
    { asked, sent, received, difference }: Laid,
  ): Promise<SupplementView> {
    const { points, askedAt } = asked;
    const ids = points.flatMap(({ document }) => (document ? [document.id] : []));
    const replaced = await this.documents.replacedAmong(tx, application.id, ids, askedAt);
    return {
      request: asked.motivation,
      sentAt: sent.receivedAt.toISOString(),
      receivedAt: received?.receivedAt.toISOString() ?? null,
      points: points.map(({ section: name, document, words }) => {
        const section = scheme.form.sections.find((each) => each.name === name);
        const isChanged = section !== undefined && isPartChanged(section, difference);
        return {
          section: name,
          title: section?.title ?? { nl: name, en: name },
          words,
          named: document
            ? { nl: pointedName(document, 'nl'), en: pointedName(document, 'en') }
            : null,
          isAnswered: document ? replaced.has(document.id) : isChanged,
        };
      }),
      isUnchanged: isUnchanged(difference),
      changes: changesOf(difference),
    };
  }
}

interface Laid {
  readonly asked: AskedSupplement;
  readonly sent: SubmissionCopyRow;
  readonly received: SubmissionCopyRow | null;
  readonly difference: SupplementDifference;
}

/** What the supplement that is awaited asks about one part, as far as it concerns this reader. */
export function askedOf(
  supplement: SupplementView | null,
  viewer: AccessibleApplication['viewer'],
  { section }: FilledSection,
): Asked {
  const isHidden = viewer === 'partner' && section.part !== 'co-financing';
  if (!supplement || supplement.receivedAt !== null || isHidden) return [];
  return supplement.points
    .filter((point) => point.section === section.name)
    .map(({ words, named, isAnswered }) => ({ words, named, isAnswered }));
}

/**
 * The whole of it is for who applies, and for the office once it came in: until then it is nobody's but
 * the applicant's (Awb 4:5).
 */
export function seenSupplement(
  supplement: SupplementView | null,
  viewer: AccessibleApplication['viewer'],
): SupplementView | null {
  if (viewer === 'applicant') return supplement;
  return viewer === 'staff' && supplement && supplement.receivedAt !== null ? supplement : null;
}

function changesOf({ sections, partners, documents }: SupplementDifference) {
  return {
    sections: sections.map(({ definition, before, after }) => ({
      definition: { ...definition, fields: [...definition.fields] },
      before,
      after,
    })),
    partners: [...partners],
    documents: documents.map(({ label, takenOut, added }) => ({
      label,
      takenOut: [...takenOut],
      added: [...added],
    })),
  };
}
