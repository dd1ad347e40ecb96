import pg from 'pg';

const RECONNECT_MS = 500;

/** Hears PostgreSQL say that the outbox has something, over a connection of its own. */
export class OutboxListener {
  private client: pg.Client | undefined;
  private isStopping = false;

  constructor(
    private readonly url: string,
    private readonly onNews: () => void,
  ) {}

  start(): void {
    void this.connect();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.isStopping) return;
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'tranche-outbox',
    });
    client.on('notification', this.onNews);
    // The end event follows and reconnects; without this line Node would stop the process.
    client.on('error', () => undefined);
    client.once('end', () => this.reconnect());
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.client = client;
      this.onNews();
    } catch {
      client.removeAllListeners('end');
      await client.end().catch(() => undefined);
      this.reconnect();
    }
  }

  private reconnect(): void {
    if (!this.isStopping) setTimeout(() => void this.connect(), RECONNECT_MS).unref();
  }
}
