import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/**
 * What the local provider remembers between two steps of a sign-in: in this process and for as long as
 * it lasts, which is all that a provider without passwords should remember.
 */
export function keptInMemory(): (kind: string) => Adapter {
  const kept = new Map<string, Kept>();
  const find = (match: (key: string, payload: AdapterPayload) => boolean) => {
    const now = Date.now();
    for (const [key, { payload, until }] of kept) {
      if (until < now) kept.delete(key);
      else if (match(key, payload)) return Promise.resolve(payload);
    }
    return Promise.resolve(undefined);
  };
  return (kind) => {
    const keyOf = (id: string) => `${kind}:${id}`;
    const isOfKind = (key: string) => key.startsWith(`${kind}:`);
    return {
      upsert: (id, payload, expiresIn = 0) => {
        const until = expiresIn > 0 ? Date.now() + expiresIn * 1000 : Infinity;
        kept.set(keyOf(id), { payload, until });
        return Promise.resolve();
      },
      find: (id) => find((key) => key === keyOf(id)),
      findByUid: (uid) => find((key, payload) => isOfKind(key) && payload.uid === uid),
      findByUserCode: (code) => find((key, payload) => isOfKind(key) && payload.userCode === code),
      consume: (id) => {
        const found = kept.get(keyOf(id));
        if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy: (id) => {
        kept.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
        return Promise.resolve();
      },
    };
  };
}
