import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubmissionCopy } from './submission-copy.js';

/** What was sent, as other rooms see it. */
export type Submission = Readonly<SubmissionCopyRow>;

/** What was sent, frozen at the moment of receipt (Awb 4:3a), by its hash. */
@Entity('submission_copy')
export class SubmissionCopyRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'submission_copy_pkey',
  })
  applicationId: string;

  /** Number of the event that brought it in. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'submission_copy_pkey' })
  number: number;

  @Column('jsonb')
  copy: SubmissionCopy;

  @Column('text')
  sha256: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { name: 'received_at', precision: 3 })
  receivedAt: Date;
}
