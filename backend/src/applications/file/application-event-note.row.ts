import type { Answers, SupplementPoint } from '@tranche/domain';
import type { MandateUsed } from './mandate-used.js';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The erasable side of an event: who acted, and the reasons given. */
@Entity('application_event_note')
@Unique('application_event_note_code_key', ['documentCode'])
export class ApplicationEventNoteRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'application_event_note_pkey',
  })
  applicationId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'application_event_note_pkey' })
  number: number;

  /** Null when the system acted. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  /** On which mandate that person acted, as it was then; null where none was needed. */
  @Column('jsonb', { nullable: true })
  mandate: MandateUsed | null;

  /** The organisation for which that person acted, by its name then; null for the office, and for oneself. */
  @Column('text', { name: 'acted_for', nullable: true })
  actedFor: string | null;

  @Column('text', { nullable: true })
  motivation: string | null;

  /** What the transition asked of the person, such as the realised cost. */
  @Column('jsonb', { nullable: true })
  input: Answers | null;

  /** What a request for a supplement is about; null for every other event, and when it named no part. */
  @Column('jsonb', { nullable: true })
  points: readonly SupplementPoint[] | null;

  /** By which anybody asks whether the receipt of what an applicant sent came from here. */
  @Column('text', { name: 'document_code', default: () => 'new_document_code()' })
  documentCode: string;
}

/** What is written down beside an event; its code follows from nothing and is given by the database. */
export type EventNote = Omit<ApplicationEventNoteRow, 'documentCode'>;
