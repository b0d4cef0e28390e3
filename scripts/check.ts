import { spawn } from 'node:child_process';

// Side by side; within each one after the other. The pages take as long to lint as all the rest.
const lanes = [
  ['lint -- static', 'types'],
  ['lint -- . --ignore-pattern static', 'format:check', 'deps', 'dead-code'],
];

const succeeds = (script: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
    spawn('npm', ['run', ...script.split(' ')], options)
      .on('error', reject)
      .on('close', (code) => {
        resolve(code === 0);
      });
  });

async function firstFailure(scripts: readonly string[]): Promise<string | undefined> {
  for (const script of scripts) if (!(await succeeds(script))) return script;
  return undefined;
}

async function main(): Promise<void> {
  const failed = (await Promise.all(lanes.map(firstFailure))).filter((script) => script !== undefined);
  if (failed.length === 0) return;
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

void main();
