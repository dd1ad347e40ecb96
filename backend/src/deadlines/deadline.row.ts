import type { DerivationLine, Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DeadlineRowStanding = 'running' | 'suspended' | 'lapsed' | 'ended';

/** A dated row of Awb 4:15: the term stood still from the day after the letter. */
export interface SuspensionEntry {
  readonly from: string;
  readonly until: string | null;
  readonly article: string;
}

/** By a term of the scheme, or by the days that are given back once something is asked again. */
export type ExtensionEntry = { readonly term: string; readonly on: string } | ReturnedDays;

export interface ReturnedDays {
  readonly days: number;
  readonly on: string;
  readonly ground: Text;
  readonly article: string;
}

/** What an officer wrote down of a receipt: the day, or null when it was taken back. */
export interface ReceiptEntry {
  readonly at: string;
  /** Null for what was read in from before. */
  readonly by: string | null;
  readonly metOn: string | null;
  /** Why it was taken back, as the applicant is told. */
  readonly reason?: string;
  /** It did come in and was not enough: it was asked again by letter. */
  readonly isNotEnough?: true;
}

/** A term that binds somebody in one application. The table is the truth, the job only the hurry. */
@Entity('deadline')
export class DeadlineRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deadline_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  kind: string;

  @Column('date', { name: 'started_on' })
  startedOn: string;

  /** Null while the term is suspended. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text')
  standing: DeadlineRowStanding;

  @Column('jsonb')
  derivation: DerivationLine[];

  @Column('jsonb', { default: () => "'[]'" })
  suspensions: SuspensionEntry[];

  @Column('jsonb', { default: () => "'[]'" })
  extensions: ExtensionEntry[];

  @Column('timestamp with time zone', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;

  /** When what was owed came in, as an officer wrote down. */
  @Column('date', { name: 'met_on', nullable: true })
  metOn: string | null;

  @Column('uuid', { name: 'met_by', nullable: true })
  metBy: string | null;

  /** Every time that a receipt was written down, put right or taken back, in order. */
  @Column('jsonb', { default: () => "'[]'" })
  receipts: ReceiptEntry[];

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
