import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Where a mail stands: `sending` from before the call to the server until its outcome is written down,
 * `waiting` for another try, and then `sent`, `refused` by the server, or `given-up`. What may wait is `held`
 * for who reads once a day, then told `in-digest`; `not-sent` to who wants no mail of it.
 */
export type MailState = TryState | 'held' | 'in-digest' | 'not-sent';

export type TryState = 'waiting' | 'sending' | 'sent' | 'refused' | 'given-up';

/** A mail about a message to one address: the record of every try. */
@Entity('mail')
@Index('mail_due_idx', ['nextTryAt'], { where: 'next_try_at IS NOT NULL' })
export class MailRow {
  @PrimaryColumn('uuid', { name: 'message_id', primaryKeyConstraintName: 'mail_pkey' })
  messageId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_pkey' })
  address: string;

  @Column('text')
  state: MailState;

  @Column('integer')
  tries: number;

  /** Tries after which nobody knows whether the mail arrived. */
  @Column('integer')
  unsure: number;

  /** From when it may be tried; null when there is nothing left to do. */
  @Column('timestamp with time zone', { name: 'next_try_at', precision: 3, nullable: true })
  nextTryAt: Date | null;

  /** When it came into this state. */
  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
