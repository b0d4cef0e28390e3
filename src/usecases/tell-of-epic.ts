import type { AccountId } from '../domain/ids';
import type { EpicPorts } from './change-epic';
import type { EpicScene } from './epic-scene';
import type { Caller, Notice } from './ports';
import { tell } from './tell';

export async function tellOfEpic(
  ports: EpicPorts,
  caller: Caller,
  { facts: { issueId, key, projectId } }: EpicScene,
  { notice, to }: { notice: Notice; to: AccountId },
): Promise<void> {
  const project = await ports.projects.require(projectId);
  await tell(ports, caller, project, { notice, to, epic: { issueId, key } });
}
