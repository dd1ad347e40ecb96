import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a route answers: status, contract and one line for the documentation.
 *
 * @param description what the line does not say: what binds, what is refused, what follows
 */
export function Returns(
  status: number,
  schema: z.ZodType,
  summary: string,
  description?: string,
): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiOperation({ summary, ...(description !== undefined && { description }) }),
    ApiResponse({ status, standardSchema: schema, description: summary }),
  );
}
