import type { Language } from '@tranche/domain';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who signs in. The subject is the identity provider's, and never a BSN. */
@Entity('person')
@Unique('person_subject_key', ['subject'])
@Check('person_language_check', `language IN ('nl', 'en')`)
export class PersonRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Column('text')
  subject: string;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  /** In which this person works, and mails are written; null until known. */
  @Column('text', { nullable: true })
  language: Language | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** The last time: for whom this person acts is known as of then. */
  @Column('timestamp with time zone', { name: 'signed_in_at', precision: 3 })
  signedInAt: Date;
}
