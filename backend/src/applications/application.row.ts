import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int8 } from '../platform/database/index.js';

/** An application as it stands; always equal to the fold of its events. */
@Entity('application')
@Unique('application_reference_key', ['reference'])
export class ApplicationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'application_pkey' })
  id: string;

  @Column('text')
  reference: string;

  @Column('text')
  tranche: string;

  @Column('text')
  scheme: string;

  /** Pinned at the start: a later version of the scheme never touches a running application. */
  @Column('text')
  version: string;

  @Column('text')
  variant: string;

  @Column('text')
  title: string;

  @Column('uuid', { name: 'lead_organisation_id' })
  leadOrganisationId: string;

  @Column('text')
  state: string;

  @Column('integer', { name: 'event_number', default: 0 })
  eventNumber: number;

  @Column('bigint', { name: 'budget_cents', transformer: int8, default: 0 })
  budgetCents: number;

  @Column('bigint', { name: 'requested_cents', transformer: int8, default: 0 })
  requestedCents: number;

  @Column('timestamp with time zone', { name: 'submitted_at', precision: 3, nullable: true })
  submittedAt: Date | null;

  /** Salts the hash of whoever acts, so that events can point at people without naming them. */
  @Column('text')
  salt: string;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('timestamp with time zone', { name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
