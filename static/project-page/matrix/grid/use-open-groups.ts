import { useState } from 'react';
import type { ActivityGroup } from '../../../../src/domain/activity';
import { browserStore } from '../../frame/kept-in-browser';
import type { ProjectAgreement } from '../../frame/project-gate';
import { keepOpenGroups, readOpenGroups } from './open-groups';

/** Which groups show their lines, as the viewer left them. */
export function useOpenGroups({ agreement, viewer }: ProjectAgreement) {
  const [open, setOpen] = useState(() => readOpenGroups(browserStore, agreement.id, viewer.accountId));
  const change = (next: readonly ActivityGroup[]) => {
    setOpen(next);
    keepOpenGroups(browserStore, agreement.id, viewer.accountId, next);
  };
  return {
    isOpen: (group: ActivityGroup) => open.includes(group),
    toggle: (group: ActivityGroup) => {
      change(open.includes(group) ? open.filter((one) => one !== group) : [...open, group]);
    },
    open: (group: ActivityGroup) => {
      if (!open.includes(group)) change([...open, group]);
    },
  };
}

export type OpenGroups = ReturnType<typeof useOpenGroups>;
