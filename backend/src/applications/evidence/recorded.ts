import { In } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
  type Standing,
} from '../../platform/evidence/index.js';
import { ApplicationEventNoteRow, type EventNote } from '../file/application-event-note.row.js';
import { ApplicationEventRow } from '../file/application-event.row.js';
import { SubmissionCopyRow } from '../file/submission-copy.row.js';

/** An event as it stands in the chain of evidence. */
export function eventEvidence({ applicationId, ...event }: ApplicationEventRow): Recorded {
  const { procedure, round, ...content } = event;
  // Named only where there is one: what was sealed before there were any stays what it was.
  const beside = procedure === null ? {} : { procedure, round };
  return { kind: 'event', subject: String(event.number), content: { ...content, ...beside } };
}

/** Who acted and why: the event itself says neither. */
export function noteEvidence({ number, ...note }: EventNote): Recorded {
  const { personId, mandate, actedFor, motivation, input, points } = note;
  // Named only where there are some: what was sealed before they existed stays what it was.
  const content = {
    personId,
    motivation,
    input,
    ...(points && { points }),
    ...(mandate && { mandate }),
    ...(actedFor !== null && { actedFor }),
  };
  return { kind: 'note', subject: String(number), content };
}

/** What was sent, whole, and when it was received. */
export function copyEvidence({ number, ...sent }: SubmissionCopyRow): Recorded {
  const { copy, sha256, personId, receivedAt } = sent;
  return { kind: 'copy', subject: String(number), content: { copy, sha256, personId, receivedAt } };
}

/** Events, notes and copies, as the chains of their applications must know them. */
export const applicationSource: EvidenceSource = {
  kinds: ['event', 'note', 'copy'],
  chains: `SELECT 'application:' || application_id FROM application_event`,
  async standingIn(tx, chains) {
    const where = { applicationId: In(applicationsIn(chains)) };
    return [
      ...inChains(await tx.findBy(ApplicationEventRow, where), eventEvidence),
      ...inChains(await tx.findBy(ApplicationEventNoteRow, where), noteEvidence),
      ...inChains(await tx.findBy(SubmissionCopyRow, where), copyEvidence),
    ];
  },
};

function inChains<Row extends { readonly applicationId: string }>(
  rows: readonly Row[],
  evidenceOf: (row: Row) => Recorded,
): Standing[] {
  return rows.map((row) => ({ chain: chainOfApplication(row.applicationId), ...evidenceOf(row) }));
}
