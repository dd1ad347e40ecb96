import { HttpClient } from '@angular/common/http';
import type { Provider } from '@angular/core';
import type { Observable } from 'rxjs';

interface Sent<Body> {
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
}

interface FakeServer<Body> {
  readonly get?: (address: string) => Observable<unknown>;
  readonly post?: (address: string, body: Body, sent: Sent<Body>) => Observable<unknown>;
}

/** A server that answers by itself; what it was not taught to answer is a fault of the test. */
export function provideFakeServer<Body>({ get, post }: FakeServer<Body>): Provider {
  const request = (method: string, address: string, sent: Sent<Body>) => {
    const answer = method === 'GET' ? get?.(address) : post?.(address, sent.body, sent);
    if (!answer) throw new Error(`Nothing answers ${method} ${address}`);
    return answer;
  };
  return { provide: HttpClient, useValue: { request } };
}
