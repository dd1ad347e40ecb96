import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int8 } from '../../platform/database/index.js';

/** An application as it stands; always equal to the fold of its events. */
@Entity('application')
@Unique('application_reference_key', ['reference'])
@Unique('application_ticket_key', ['ticket'])
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

  /** The organisation that applies; null where a natural person does. */
  @Column('uuid', { name: 'lead_organisation_id', nullable: true })
  leadOrganisationId: string | null;

  @Column('uuid', { name: 'applicant_person_id', nullable: true })
  applicantPersonId: string | null;

  /** The offer this application asks for; whoever made it acts on this one as counterpart. */
  @Column('uuid', { name: 'counterpart_id', nullable: true })
  counterpartId: string | null;

  @Column('text')
  state: string;

  @Column('integer', { name: 'event_number', default: 0 })
  eventNumber: number;

  @Column('bigint', { name: 'budget_cents', transformer: int8, default: 0 })
  budgetCents: number;

  @Column('bigint', { name: 'requested_cents', transformer: int8, default: 0 })
  requestedCents: number;

  /** How much of that is a second subsidy, beside the first and its budget. */
  @Column('bigint', { name: 'addition_cents', transformer: int8, default: 0 })
  additionCents: number;

  @Column('timestamp with time zone', { name: 'submitted_at', precision: 3, nullable: true })
  submittedAt: Date | null;

  /** When it was complete: its place in the order of arrival. A supplement moves it back. */
  @Column('timestamp with time zone', { name: 'complete_at', precision: 3, nullable: true })
  completeAt: Date | null;

  /** Number in a lot, known to the applicant alone: draws publish numbers, never names. */
  @Column('text', { nullable: true })
  ticket: string | null;

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
