import type { Role } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A staff role, for everything or only for one scheme or tranche. */
@Entity('role_grant')
export class RoleGrantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: Role;

  @Column('text', { nullable: true })
  scheme: string | null;

  @Column('text', { nullable: true })
  tranche: string | null;
}
