import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../tools/postgres/free-port.mjs';
import { databaseEnvironment } from '../../tools/start/start-database.mjs';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { launch, runToEnd } from '../../tools/start/processes.mjs';
import { waitUntilReady } from '../../tools/start/wait-until-ready.mjs';

const SECONDS_PER_DAY = 86_400;

/**
 * The portal as it runs in production: API and worker are processes of their own on a real
 * PostgreSQL. Its clock can be moved forward, by starting both again under a later date.
 */
export class Portal {
  #running: ReturnType<typeof launch>[] = [];

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly database: Awaited<ReturnType<typeof startPostgres>>,
  ) {}

  /** Starts with the demonstration data, as `npm start` does, in a new folder of that name. */
  static async start(name: string): Promise<Portal> {
    const folder = mkdtempSync(path.join(tmpdir(), name));
    const database = await startPostgres({ dir: path.join(folder, 'postgres'), isThrowaway: true });
    const portal = new Portal(folder, await freePort(), database);
    await portal.run('migrate', 'backend/dist/main.migrate.js');
    await portal.run('demo', 'backend/demo/dist/main.demo.js');
    await portal.serve(0);
    return portal;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** From now on it is that many days later than on the machine. */
  async moveClock(days: number): Promise<void> {
    await this.end();
    await this.serve(days);
  }

  async stop(): Promise<void> {
    await this.end();
    await this.database.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async serve(days: number): Promise<void> {
    const options = this.options(days);
    this.#running = [
      launch('api', 'backend/dist/main.api.js', options),
      launch('worker', 'backend/dist/main.worker.js', options),
    ];
    await waitUntilReady(this.port);
  }

  private run(name: string, script: string): Promise<void> {
    return runToEnd(name, script, this.options(0));
  }

  private async end(): Promise<void> {
    await Promise.all(this.#running.map((each) => each.stop()));
    this.#running = [];
  }

  private options(days: number) {
    return {
      logs: this.folder,
      environment: {
        ...process.env,
        LOCAL_MODE: 'true',
        PORT: String(this.port),
        PUBLIC_URL: this.address,
        ...databaseEnvironment(this.database),
        DATA_DIR: this.folder,
        CLOCK_OFFSET_SECONDS: String(days * SECONDS_PER_DAY),
      },
    };
  }
}
