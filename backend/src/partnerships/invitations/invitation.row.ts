import type { InvitationAnswer } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An invitation of a partner, as it was mailed; its id is the address it leads to. */
@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pkey' })
  id: string;

  @Column('uuid', { name: 'partner_id' })
  partnerId: string;

  @Column('text', { name: 'contact_name' })
  contactName: string;

  @Column('text')
  email: string;

  @Column('timestamp with time zone', { name: 'sent_at', precision: 3 })
  sentAt: Date;

  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column('text', { nullable: true })
  answer: InvitationAnswer | null;

  @Column('timestamp with time zone', { name: 'answered_at', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column('timestamp with time zone', { name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  /** When the lead applicant was told that it ran out. */
  @Column('timestamp with time zone', { name: 'ended_told_at', precision: 3, nullable: true })
  endedToldAt: Date | null;
}
