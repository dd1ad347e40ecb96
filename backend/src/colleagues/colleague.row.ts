import type { ColleagueRole, InvitationAnswer } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A role of somebody for one organisation in one application, with the invitation by which it was given;
 * its id is the address that leads to that.
 */
@Entity('colleague')
export class ColleagueRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'colleague_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** Known once she accepted. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text')
  role: ColleagueRole;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @Column('timestamp with time zone', { name: 'sent_at', precision: 3 })
  sentAt: Date;

  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column('text', { nullable: true })
  answer: InvitationAnswer | null;

  @Column('timestamp with time zone', { name: 'answered_at', precision: 3, nullable: true })
  answeredAt: Date | null;

  /** Withdrawn, taken away or laid down: from then on it is nothing. */
  @Column('timestamp with time zone', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;

  /** Null while it goes on, and of what ended before this was kept. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  /** When it last became another role than was accepted, or than who signs in has by herself. */
  @Column('timestamp with time zone', { name: 'changed_at', precision: 3, nullable: true })
  changedAt: Date | null;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;
}
