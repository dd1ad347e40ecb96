import type { ComposedLetter, Language, LetterInput } from '@tranche/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A letter: composed in the transaction of its event, rendered by the worker, kept by its hash. */
@Entity('letter')
@Unique('letter_code_key', ['documentCode'])
@Unique('letter_once_key', ['applicationId', 'eventNumber', 'kind'])
export class LetterRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('integer', { name: 'event_number' })
  eventNumber: number;

  @Column('text')
  kind: string;

  @Column('text')
  language: Language;

  @Column('jsonb')
  composed: ComposedLetter;

  /** What it says, as it stood at the decision; the scheme is the pinned version of the application. */
  @Column('jsonb', { nullable: true })
  input: Omit<LetterInput, 'scheme'> | null;

  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('text', { name: 'storage_key', nullable: true })
  storageKey: string | null;

  @Column('integer', { nullable: true })
  bytes: number | null;

  @Column('timestamp with time zone', { name: 'composed_at', precision: 3 })
  composedAt: Date;

  @Column('timestamp with time zone', { name: 'rendered_at', precision: 3, nullable: true })
  renderedAt: Date | null;

  /** By which anybody asks whether it came from here. */
  @Column('text', { name: 'document_code', default: () => 'new_document_code()' })
  documentCode: string;
}
