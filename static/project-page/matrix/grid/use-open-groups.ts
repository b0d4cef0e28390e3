import { useState } from 'react';
import { activityGroups, type ActivityGroup } from '../../../../src/domain/activity';
import { browserStore, keep, readKept } from '../../frame/kept-in-browser';

const key = 'open-groups';

/** Only the three questions every epic is checked for are open by themselves; then as this browser was left. */
function openAtFirst(): ActivityGroup[] {
  const kept = readKept(browserStore, key);
  return Array.isArray(kept) ? activityGroups.filter((group) => kept.includes(group)) : ['afterCode'];
}

export function useOpenGroups() {
  const [open, setOpen] = useState(openAtFirst);
  const change = (groups: ActivityGroup[]) => {
    setOpen(groups);
    keep(browserStore, key, groups);
  };
  return {
    isOpen: (group: ActivityGroup) => open.includes(group),
    toggle: (group: ActivityGroup) => {
      change(open.includes(group) ? open.filter((one) => one !== group) : [...open, group]);
    },
    open: (group: ActivityGroup) => {
      change([...new Set([...open, group])]);
    },
  };
}

export type OpenGroups = ReturnType<typeof useOpenGroups>;
