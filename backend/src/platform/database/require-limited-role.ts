import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, ConfigError } from '../config/index.js';
import { LOG, type Logger } from '../log/index.js';

/**
 * The portal must not be able to rewrite its own history: production does not start as a role that
 * owns its tables or may do everything. On one's own machine it is only said.
 */
@Injectable()
export class RequireLimitedRole implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const [role]: { name: string; mayDoAll: boolean }[] = await this.dataSource.query(`
      SELECT rolname AS name, rolsuper OR EXISTS (
        SELECT FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'MEMBER')
      ) AS "mayDoAll"
      FROM pg_roles WHERE rolname = current_user`);
    if (!role?.mayDoAll) return;
    const sentence = `DATABASE_URL works as ${role.name}, which owns the tables: give it a role of its own, and the owner to DATABASE_OWNER_URL.`;
    if (this.config.isProduction) throw new ConfigError(sentence);
    this.log.warn(sentence);
  }
}
