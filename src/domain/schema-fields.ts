import { z } from 'zod';

/** The fields a schema knows at a place of a record, in its order; of a union those of all its forms. Empty where there are none. */
export function schemaFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemaFields(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((option) => schemaFields(option, path)))];
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return step === undefined ? [] : schemaFields(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const field = schema.shape[String(step)];
  return field === undefined ? [] : schemaFields(field, rest);
}
