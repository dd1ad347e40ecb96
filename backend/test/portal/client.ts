import type { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SESSION_COOKIE } from '../../src/identity/index.js';
import { Answer } from './answer.js';
import type { DescribedAnswers, Method } from './described-answers.js';
import { formWithFile, type TestFile } from './form-with-file.js';

type Headers = Readonly<Record<string, string>>;

/** A browser of one person, without the browser. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly described: DescribedAnswers,
    private readonly session: string | null,
    /** Empty for nobody. */
    readonly personId: string,
  ) {}

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: object, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: object, headers: Headers = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  delete(path: string, headers: Headers = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Sends one file as multipart/form-data, in the field `file`. */
  upload(path: string, file: TestFile, headers: Headers = {}): Promise<Answer> {
    const { payload, contentType } = formWithFile(file);
    return this.sendRaw('POST', path, payload, { ...headers, 'content-type': contentType });
  }

  send(method: Method, path: string, body: object | undefined, headers: Headers = {}) {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const type: Headers = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.sendRaw(method, path, payload, { ...type, ...headers });
  }

  /** Sends bytes as they are, such as malformed JSON, or as many as a stream brings. */
  async sendRaw(
    method: Method,
    path: string,
    payload: string | Buffer | Readable | undefined,
    headers: Headers = {},
  ): Promise<Answer> {
    const response = await this.app.inject({
      method,
      url: path,
      headers: {
        'x-tranche': '1',
        ...(this.session && { cookie: `${SESSION_COOKIE}=${this.session}` }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    const status = response.statusCode;
    const hasTag = response.headers.etag !== undefined;
    this.described.hold(response.raw.req, { method, status, hasTag });
    return new Answer(status, response.headers, response.rawPayload);
  }
}
