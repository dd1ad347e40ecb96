import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DrawnLine } from './draws-of.js';

/** The draws of a decided round as everybody may see them; append-only, as the seed they rest on. */
@Entity('public_draw')
export class PublicDrawRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'public_draw_pkey' })
  tranche: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'public_draw_pkey' })
  round: number;

  @Column('json')
  draws: DrawnLine[];

  @Column('timestamp with time zone', { name: 'drawn_at', precision: 3 })
  drawnAt: Date;
}
