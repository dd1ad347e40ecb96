import { Problem } from '@tranche/contracts';
import type { z } from 'zod';

/** What a route answered. */
export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, unknown>>,
    readonly raw: Buffer,
  ) {}

  get text(): string {
    return this.raw.toString('utf8');
  }

  /** The JSON that came back; undefined when there was none. */
  get body(): unknown {
    if (!String(this.headers['content-type']).includes('json')) return undefined;
    const body: unknown = JSON.parse(this.text);
    return body;
  }

  get etag(): string {
    const tag = this.headers['etag'];
    return typeof tag === 'string' ? tag : '';
  }

  /** The body, once it is certain that the call went well and fits its contract. */
  as<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
    if (this.status >= 400) throw new Error(`${this.status}: ${this.text}`);
    return schema.parse(this.body);
  }

  /** The body as problem details. */
  get problem(): z.output<typeof Problem> {
    return Problem.parse(this.body);
  }
}
