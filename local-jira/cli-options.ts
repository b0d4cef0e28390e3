import { parseArgs } from 'node:util';

export type CliOptions = { port: number; fresh: boolean; importFile: string | undefined };

export const usage = `Usage: npm start -- [options]

  --port N           the port to use; the next free one if it is taken (2990)
  --fresh            start over with the demo data
  --import FILE.csv  start over with the issues of a file that Jira's "Export to CSV" wrote
  --help             show this`;

const DEFAULT_PORT = 2990;
const LAST_PORT = 65_000;

/** What is wrong with the command line, in a sentence for the person who typed it. */
export class UsageError extends Error {}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= LAST_PORT) return port;
  throw new UsageError(`--port needs a whole number from 1 to ${String(LAST_PORT)}, not "${text}".`);
}

/** Reads the command line; undefined asks for the usage. */
export function parseOptions(args: string[]): CliOptions | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        fresh: { type: 'boolean', default: false },
        import: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return undefined;
    return { port: portOf(values.port), fresh: values.fresh, importFile: values.import };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
