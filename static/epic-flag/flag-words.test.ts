import type { FlagContent } from './flag-content';

/** The keys of the texts: there is no catalogue. */
async function action(help: FlagContent['help'], warning: FlagContent['warning']): Promise<string> {
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve({}) } });
  const { flagWords } = await import('./flag-words');
  return flagWords({ activity: 'rollout', warning, severity: 'warning', help, more: 0, covers: false })
    .action;
}

test('says what is done there, and never agrees to what it does not tell', async () => {
  expect(await action({ action: 'agree', where: 'here' }, 'waiting')).toBe('epic.action.answer');
  expect(await action({ action: 'chooseOwner', where: 'here' }, 'declined')).toBe('epic.action.chooseOwner');
  expect(await action({ action: 'recordResult', where: 'here' }, 'missingResult')).toBe(
    'epic.action.recordResult.rollout',
  );
  expect(await action({ action: 'settle', where: 'matrix' }, 'differs')).toBe('epic.action.inMatrix');
});
