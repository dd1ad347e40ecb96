import { createServer } from 'node:net';
import { once } from 'node:events';
import { startPortal, type Portal } from '../portal/index.js';

/** A portal that listens on a port of this machine: its identity provider is itself. */
export async function listeningPortal(): Promise<{ portal: Portal; openBrowser: () => Browser }> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const portal = await startPortal({ PUBLIC_URL: origin });
  await portal.app.listen(port, 'localhost');
  return { portal, openBrowser: () => new Browser(origin) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

export interface Page {
  readonly status: number;
  /** Where the browser ended up, without the origin. */
  readonly path: string;
  readonly text: string;
}

interface Visit {
  /** Does not follow a redirect to an address that starts like this. */
  readonly stopBefore?: string;
  readonly accept?: string;
}

/** As much of a browser as signing in needs: cookies and redirects. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Every `Set-Cookie` as it came. */
  readonly written: string[] = [];

  constructor(private readonly origin: string) {}

  visit(path: string, visit: Visit = {}): Promise<Page> {
    return this.go('GET', path, visit);
  }

  /** Sends a form without fields, as the pages of the portal have them. */
  submit(path: string, visit: Visit = {}): Promise<Page> {
    return this.go('POST', path, visit);
  }

  async session(): Promise<unknown> {
    return JSON.parse((await this.visit('/v1/session')).text);
  }

  private async go(method: 'GET' | 'POST', path: string, visit: Visit): Promise<Page> {
    const response = await fetch(new URL(path, this.origin), {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(path.startsWith('/auth/') && { 'x-tranche': '1' }),
        ...(visit.accept !== undefined && { accept: visit.accept }),
      },
    });
    this.keep(response.headers.getSetCookie());
    const location = response.headers.get('location');
    if (location === null) return { status: response.status, path, text: await response.text() };
    await response.body?.cancel();
    const next = this.pathOf(location);
    if (visit.stopBefore !== undefined && next.startsWith(visit.stopBefore)) {
      return { status: response.status, path: next, text: '' };
    }
    return this.go('GET', next, visit);
  }

  /** @throws Error when it leads away from the portal */
  private pathOf(location: string): string {
    const url = new URL(location, this.origin);
    if (url.origin !== this.origin) throw new Error(`This leads to ${url.origin}`);
    return url.pathname + url.search;
  }

  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      this.written.push(cookie);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
