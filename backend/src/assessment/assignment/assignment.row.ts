import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

export type AssignmentStatusName =
  'invited' | 'declared' | 'conflict' | 'submitted' | 'expired' | 'withdrawn';

export interface DeclaredInterests {
  readonly kind: 'none' | 'personal' | 'business';
  readonly explanation: string;
}

export interface StoredScore {
  readonly criterion: string;
  readonly points: number | null;
  readonly motivation: string;
}

/** One assessor on one application in one round, with the declared interests and the score sheet. */
@Entity('assignment')
@Unique('assignment_once_key', ['applicationId', 'personId', 'round'])
export class AssignmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** A new round starts after an expiry or a near-miss supplement. */
  @Column('integer')
  round: number;

  @Column('text')
  status: AssignmentStatusName;

  @Column('jsonb', { nullable: true })
  interests: DeclaredInterests | null;

  @Column('jsonb', { default: () => "'[]'" })
  scores: StoredScore[];

  @Column('integer', { default: 0 })
  version: number;

  @Column('timestamp with time zone', { name: 'submitted_at', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
