import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';

/** One call of Jira's REST API as it went over the wire; a body is parsed JSON, or undefined. */
export type Exchange = {
  method: string;
  /** Path with query; a site in front of it doesn't matter. */
  url: string;
  request?: unknown;
  status: number;
  response?: unknown;
};

export type OpenApi = {
  /** What is wrong with an exchange, in words; nothing when it is as documented. */
  problems: (exchange: Exchange) => string[];
  /** The scopes that the document asks for; undefined for an operation it doesn't know. */
  scopes: (method: string, path: string) => string[] | undefined;
};

const Json = z.object({ schema: z.record(z.string(), z.unknown()).optional() });
const Content = z.record(z.string(), Json).optional();
const Operation = z.object({
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .default([]),
  requestBody: z.object({ content: Content, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.object({ content: Content })),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
});
type Operation = z.infer<typeof Operation>;
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** Refusals that any operation can meet, whether or not the document lists them. */
const refusals = [400, 401, 403, 404, 429];

const nullable = { type: 'string', nullable: true };

// Where the document contradicts itself: its own examples of changelogs carry null for from and to, and JsonNode
// describes the methods of a Java class, where any JSON value is meant.
const corrections = {
  ChangeDetails: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      ['field', 'fieldId', 'fieldtype', 'from', 'fromString', 'to', 'toString'].map((name) => [
        name,
        nullable,
      ]),
    ),
  },
  JsonNode: {},
};

export function readOpenApi(file: string): OpenApi {
  const { paths, components } = Document.parse(JSON.parse(readFileSync(file, 'utf8')));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'jira', components: { schemas: { ...components.schemas, ...corrections } } });
  const compiled = new Map<string, ValidateFunction>();
  const templates = Object.keys(paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
    literals: template.split('/').filter((part) => !part.startsWith('{')).length,
  }));

  function find(method: string, path: string): Operation | undefined {
    const [best] = templates
      .filter(({ template, pattern }) => pattern.test(path) && paths[template]?.[method.toLowerCase()])
      .sort((a, b) => b.literals - a.literals);
    return best && Operation.parse(paths[best.template]?.[method.toLowerCase()]);
  }

  function mismatches(
    what: string,
    content: Operation['responses'][string]['content'],
    body: unknown,
  ): string[] {
    const schema = content?.['application/json']?.schema;
    if (!schema) return [];
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"jira#/components/');
    const validate = compiled.get(text) ?? ajv.compile(z.looseObject({}).parse(JSON.parse(text)));
    compiled.set(text, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${what}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  function problems({ method, url, request, status, response }: Exchange): string[] {
    const { pathname, searchParams } = new URL(url, 'http://site');
    const operation = find(method, pathname);
    if (!operation) return [`${method} ${pathname} is not documented`];
    const query = operation.parameters.filter((parameter) => parameter.in === 'query');
    const unknown = [...searchParams.keys()].filter(
      (name) => !query.some((parameter) => parameter.name === name),
    );
    const missing = query.filter(({ name, required }) => required === true && !searchParams.has(name));
    const answer = operation.responses[String(status)];
    return [
      ...unknown.map((name) => `the query parameter ${name} is not documented`),
      ...(status < 400 ? missing.map(({ name }) => `the query parameter ${name} is required`) : []),
      ...(status < 400 && request !== undefined
        ? mismatches('request', operation.requestBody?.content, request)
        : []),
      ...(answer || refusals.includes(status) ? [] : [`the status ${String(status)} is not documented`]),
      ...(response === undefined ? [] : mismatches('response', answer?.content, response)),
    ].map((problem) => `${method} ${pathname}: ${problem}`);
  }

  return {
    problems,
    scopes: (method, path) =>
      find(method, path)?.security.flatMap((alternative) => alternative['OAuth2'] ?? []),
  };
}
