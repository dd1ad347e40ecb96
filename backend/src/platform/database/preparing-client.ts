import pg from 'pg';

/** Of these a connection keeps as many plans as fit well beside the rest of what PostgreSQL keeps. */
const MOST_PLANS = 400;

/** Statements whose plan can be kept; others are asked once, or change how the connection works. */
const CAN_BE_PLANNED = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/;

/**
 * Has PostgreSQL keep the plan of whatever is asked again, for as long as the connection lives:
 * of most of our statements reading and planning takes longer than the answer.
 */
export class PreparingClient extends pg.Client {
  constructor(...settings: ConstructorParameters<typeof pg.Client>) {
    super(...settings);
    const query: unknown = Reflect.get(pg.Client.prototype, 'query');
    if (typeof query !== 'function') throw new TypeError('pg asks in another way now');
    const plans = new Plans();
    // Whatever way it is called in, it is called on as it is: only what is asked gets a name.
    const ask = (...asked: unknown[]): unknown => Reflect.apply(query, this, plans.named(asked));
    Object.defineProperty(this, 'query', { value: ask });
  }
}

/** What one connection asked, and what PostgreSQL keeps the plan of for it. */
class Plans {
  private readonly names = new Map<string, string>();
  private readonly askedOnce = new Set<string>();

  named([text, values, ...others]: unknown[]): unknown[] {
    const name = typeof text === 'string' && Array.isArray(values) ? this.nameOf(text) : undefined;
    return name === undefined ? [text, values, ...others] : [{ name, text, values }, ...others];
  }

  /** The second time it is asked: a list of another length makes another statement each time. */
  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size === MOST_PLANS) return known;
    if (!this.askedOnce.has(text)) {
      if (this.askedOnce.size === MOST_PLANS) this.askedOnce.clear();
      if (CAN_BE_PLANNED.test(text)) this.askedOnce.add(text);
      return undefined;
    }
    this.askedOnce.delete(text);
    const name = `kept_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
