import type { FieldSchema } from "./reference";

type FieldListProps = { schema: FieldSchema; label: string };
type Field = { path: string; schema: FieldSchema; isRequired: boolean };

/** Looks through "or null" and lists. */
const inside = (schema: FieldSchema): FieldSchema => {
  const bare = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  return bare.items ? inside(bare.items) : bare;
};

/** Every field at any depth, by its dotted path. */
function fieldsOf(schema: FieldSchema, above = ""): Field[] {
  const { properties = {}, required = [] } = inside(schema);
  return Object.entries(properties).flatMap(([name, each]) => {
    const path = above ? `${above}.${name}` : name;
    return [{ path, schema: each, isRequired: required.includes(name) }, ...fieldsOf(each, path)];
  });
}

function typeName(schema: FieldSchema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeName))].join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum && schema.enum.length <= 6) return schema.enum.join(", ");
  if (schema.items) return `list of ${typeName(schema.items)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : (schema.type ?? "any");
  return schema.format ? `${type}, ${schema.format}` : type;
}

/** What a body is made of. */
export function FieldList({ schema, label }: FieldListProps) {
  const fields = fieldsOf(schema);
  if (fields.length === 0) return null;
  return (
    <ul aria-label={label} className="border-t border-line">
      {fields.map(({ path, schema, isRequired }) => (
        <li key={path} className="border-b border-line py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <code className="font-mono text-xs font-medium wrap-anywhere">{path}</code>
            <span className="text-xs text-ink-muted wrap-anywhere">{typeName(schema)}</span>
            {isRequired ? <span className="text-xs text-tone-warning">required</span> : null}
          </p>
          {schema.description ? <p className="text-ink-muted">{schema.description}</p> : null}
        </li>
      ))}
    </ul>
  );
}
