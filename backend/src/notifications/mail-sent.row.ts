import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that went out, by its key. */
@Entity('mail_sent')
export class MailSentRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_sent_pkey' })
  key: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
