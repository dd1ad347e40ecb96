import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an entry of the evidence is about. */
export type EvidenceKind =
  | 'event'
  | 'note'
  | 'copy'
  | 'letter'
  | 'decision'
  | 'determination'
  | 'scores'
  | 'advice'
  | 'ranking'
  | 'remark'
  | 'assignment-record';

/**
 * One entry in a chain of evidence: something with legal weight was written, and what it said.
 * Append-only, and sealed with a secret that the database does not know: whoever holds the database
 * can change a row, but cannot make the chain agree with it.
 */
@Entity('evidence')
export class EvidenceRow {
  /** Whose history: `application:<id>` or `tranche:<code>`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'evidence_pkey' })
  chain: string;

  /** From 1, without gaps. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'evidence_pkey' })
  number: number;

  @Column('text')
  kind: EvidenceKind;

  /** Which of its kind: the number of the event, the id of the letter. */
  @Column('text')
  subject: string;

  /** Seal over what was written. It tells nothing to who lacks the secret, so it may outlive erasure. */
  @Column('text', { name: 'content_seal' })
  contentSeal: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  /** Seal over this entry and the seal of the entry before it. */
  @Column('text')
  seal: string;
}
