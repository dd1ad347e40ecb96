import type { MailChoice } from '@tranche/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody is mailed of what may wait; who never chose is mailed at once. */
@Entity('mail_choice')
@Index('mail_choice_due_idx', ['nextDigestAt'], { where: 'next_digest_at IS NOT NULL' })
export class MailChoiceRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'mail_choice_pkey' })
  personId: string;

  @Column('text')
  choice: MailChoice;

  /** Null where she is mailed at once. */
  @Column('timestamp with time zone', { name: 'next_digest_at', precision: 3, nullable: true })
  nextDigestAt: Date | null;
}
