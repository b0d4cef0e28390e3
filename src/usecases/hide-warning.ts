import type { EpicView, Input } from '../contract';
import { hideWarning as hide } from '../domain/hide-warning';
import { epicView, loadEpic, type ScenePorts, withHidden } from './epic-scene';
import type { Caller } from './ports/caller';

/** For anybody who sees the epic, and for nobody else. `null` shows it again. */
export async function hideWarning(
  ports: ScenePorts,
  caller: Caller,
  { issueId, activity, warning }: Input<'hideWarning'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  const whose = { accountId: caller.accountId, agreementId: scene.agreement.id };
  const { hidden } = await ports.choices.change(whose, ports.now().toISOString(), (current) =>
    hide(current, { issueId, activity, warning }),
  );
  return epicView(withHidden(scene, hidden));
}
