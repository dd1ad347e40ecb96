import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ContractIssue } from './contract-issue.js';
import { whatCannotBeKept } from './what-cannot-be-kept.js';

export type RequestPart = 'body' | 'query' | 'path' | 'header';

/** A request that does not fit its contract. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  part: RequestPart = 'body';
  field: string | undefined;

  constructor(readonly issues: readonly ContractIssue[]) {
    super('The request does not match the contract');
  }
}

/** Checks every request against its zod schema, and remembers which part was wrong. */
@Injectable()
export class ContractPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new ContractViolation(issues) });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      // What a decorator of ours hands over, such as who is signed in, is not from the request.
      const issues = metadata.type === 'custom' ? [] : whatCannotBeKept(value);
      if (issues.length > 0) throw new ContractViolation(issues);
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof ContractViolation) {
        error.part = partOf(metadata.type);
        error.field = metadata.data;
      }
      throw error;
    }
  }
}

function partOf(type: ArgumentMetadata['type']): RequestPart {
  if (type === 'param') return 'path';
  return type === 'query' ? 'query' : 'body';
}
