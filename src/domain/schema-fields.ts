import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The fields a schema knows at a place of a record, in its order; of a union those of the form the value has, else of all. Empty where there are none. */
export function schemaFields(schema: Schema, path: readonly PropertyKey[], value?: unknown): string[] {
  return fieldsOf(schemasAt(schema, path, value), valueAt(value, path)).all;
}

/** What may stand at a place of a record, in words: `an object with en and, where known, zh`. */
export function expectedShape(schema: Schema, path: readonly PropertyKey[], value: unknown): string {
  const schemas = schemasAt(schema, path, value).map(unwrapped);
  const elements = schemas.flatMap((each) => (each instanceof z.ZodArray ? [unwrapped(each.element)] : []));
  if (elements.length === 0) return `an object${shapeOf(schemas)}`;
  const shape = shapeOf(elements);
  return shape === '' ? 'an array' : `an array of objects${shape}`;
}

/** The words a place of a record must hold one of; of a union, what its forms are told apart by. Empty where it is free. */
export function schemaChoices(schema: Schema, path: readonly PropertyKey[], value: unknown): string[] {
  return schemasAt(schema, path, value).flatMap((each) =>
    each instanceof z.ZodLiteral ? [...each.values].map(String) : [],
  );
}

/** What a schema says of a place of a record, as it goes on in a sentence; undefined where it says nothing, or several things. */
export function schemaWords(
  schema: Schema,
  path: readonly PropertyKey[],
  value: unknown,
): string | undefined {
  const [first, ...more] = schemasAt(schema, path, value);
  if (more.length > 0 || !(first instanceof z.ZodType) || first.description === undefined) return undefined;
  return first.description.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()).replace(/\.$/, '');
}

/** The value at a place of a record; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The schemas of a place of a record: several where a union on the way there has forms that the value does not decide between. */
function schemasAt(schema: Schema, path: readonly PropertyKey[], value: unknown): Schema[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const inside = valueAt(value, [step]);
  return formsOf(schema, value).flatMap((form) => {
    if (form instanceof z.ZodArray) return schemasAt(form.element, rest, inside);
    const field = form instanceof z.ZodObject ? form.shape[String(step)] : undefined;
    return field === undefined ? [] : schemasAt(field, rest, inside);
  });
}

function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.def.innerType)
    : schema;
}

/** A schema that is no union, or the forms of one: that which the value says it has, else all. */
function formsOf(schema: Schema, value: unknown): Schema[] {
  const plain = unwrapped(schema);
  if (!(plain instanceof z.ZodUnion)) return [plain];
  const all = plain.options.flatMap((option) => formsOf(option, value));
  const { discriminator } = plain.def as { readonly discriminator?: string };
  if (discriminator === undefined) return all;
  const meant = all.filter(
    (form) =>
      form instanceof z.ZodObject &&
      form.shape[discriminator]?.safeParse(valueAt(value, [discriminator])).success === true,
  );
  return meant.length > 0 ? meant : all;
}

function fieldsOf(schemas: readonly Schema[], value: unknown) {
  const objects = schemas
    .flatMap((schema) => formsOf(schema, value))
    .filter((form) => form instanceof z.ZodObject);
  const all = [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
  const isOptional = (key: string) =>
    objects.some(({ shape }) => shape[key] === undefined || unwrapped(shape[key]) !== shape[key]);
  return {
    all,
    needed: all.filter((key) => !isOptional(key)),
    optional: all.filter(isOptional),
  };
}

function shapeOf(schemas: readonly Schema[]): string {
  const [first] = schemas;
  const choices = first instanceof z.ZodUnion ? discriminatorOf(first) : undefined;
  if (choices !== undefined) return choices;
  const { needed, optional } = fieldsOf(schemas, undefined);
  const known = optional.length > 0 ? `where known, ${optional.join(', ')}` : '';
  const parts = [needed.join(', '), known].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` with ${parts.join(' and, ')}`;
}

function discriminatorOf(union: z.ZodUnion): string | undefined {
  const { discriminator } = union.def as { readonly discriminator?: string };
  if (discriminator === undefined) return undefined;
  return ` whose ${discriminator} is one of ${schemaChoices(union, [discriminator], undefined).join(', ')}`;
}
