import type { AnswerOf, BodyOf, QueryNameOf, Route } from '@tranche/contracts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Query = Readonly<Record<string, string | number>>;

/** What is asked of the server, not asked yet. */
export interface Call<Answer> {
  readonly method: Method;
  readonly path: string;
  readonly query?: Query;
  readonly body?: unknown;
  /** Never there: by it a call knows what it is answered with. */
  readonly answered?: Answer;
}

/** The names after a colon in a route. */
type NamesIn<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;

type PathOf<Of extends Route> = Readonly<Record<NamesIn<Of>, string | number>>;

type PartsOf<Of extends Route> = PathOf<Of> &
  ([BodyOf<Of>] extends [never] ? unknown : { readonly body: BodyOf<Of> }) &
  ([QueryNameOf<Of>] extends [never]
    ? unknown
    : { readonly query?: Readonly<Partial<Record<QueryNameOf<Of>, string | number>>> });

type Given<Parts> = Record<never, never> extends Parts ? [parts?: Parts] : [parts: Parts];

/** Makes the calls of one route: what differs in its path, what is sent, what is asked after `?`. */
export interface Calls<Of extends Route> {
  (...given: Given<PartsOf<Of>>): Call<AnswerOf<Of>>;
  readonly route: Of;
  /** The address alone: of a link, or what this device keeps something under. */
  at(...given: Given<PathOf<Of>>): string;
}

interface AnyParts extends Readonly<Record<string, unknown>> {
  readonly body?: unknown;
  readonly query?: Query;
}

export function route<Of extends Route>(name: Of): Calls<Of>;
export function route(name: Route): unknown {
  const [method, path = ''] = name.split(' ');
  const at = (parts: AnyParts = {}) =>
    path.replaceAll(/:(\w+)/g, (_all, key: string) => encodeURIComponent(String(parts[key])));
  const call = (parts: AnyParts = {}) => ({
    method,
    path: at(parts),
    query: parts.query,
    body: parts.body,
  });
  return Object.assign(call, { at, route: name });
}
