import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

jest.setTimeout(120_000);

test.each(['static/project-page', 'static/epic-panel', 'static/epic-flag', 'static/epic-validator'])(
  '%s builds with the published packages too, without the lighter stand-ins',
  async (folder) => {
    const script = join(__dirname, 'build-without-stand-ins.ts');
    const { stderr } = await run(process.execPath, ['--import', 'tsx', script, folder]);
    expect(stderr).toBe('');
  },
);
