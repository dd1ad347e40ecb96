import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a route answers: status, contract and one line for the documentation. */
export function Returns(status: number, schema: z.ZodType, summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiOperation({ summary }),
    ApiResponse({ status, standardSchema: schema, description: summary }),
  );
}
