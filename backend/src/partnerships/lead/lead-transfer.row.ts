import type { InvitationAnswer } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The lead of an application as it was offered to a partner; an open one can be taken over. */
@Entity('lead_transfer')
export class LeadTransferRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lead_transfer_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'partner_id' })
  partnerId: string;

  @Column('uuid', { name: 'offered_by' })
  offeredBy: string;

  @Column('timestamp with time zone', { name: 'offered_at', precision: 3 })
  offeredAt: Date;

  @Column('text', { nullable: true })
  answer: InvitationAnswer | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  /** Answered, withdrawn, or offered to another meanwhile. */
  @Column('timestamp with time zone', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;
}
