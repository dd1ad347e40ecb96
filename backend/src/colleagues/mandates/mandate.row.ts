import type { InvitationAnswer, MandatePurpose } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A mandate that somebody who acts for an organisation by the register gave to a person, with the offer
 * of it. What was given is never changed: it is answered, withdrawn, or over.
 */
@Entity('mandate')
export class MandateRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandate_pkey' })
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** Null for all applications of the organisation. */
  @Column('uuid', { name: 'application_id', nullable: true })
  applicationId: string | null;

  /** Known once she accepted. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text', { array: true })
  purposes: MandatePurpose[];

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on' })
  untilOn: string;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('timestamp with time zone', { name: 'given_at', precision: 3 })
  givenAt: Date;

  @Column('text', { nullable: true })
  answer: InvitationAnswer | null;

  @Column('timestamp with time zone', { name: 'answered_at', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column('timestamp with time zone', { name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('text', { name: 'withdraw_reason', nullable: true })
  withdrawReason: string | null;
}
