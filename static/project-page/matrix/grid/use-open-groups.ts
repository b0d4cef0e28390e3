import { useState } from 'react';
import type { ActivityGroup } from '../../../../src/domain/activity';

/** Only the three questions every epic is checked for are open by themselves. */
export function useOpenGroups() {
  const [open, setOpen] = useState<readonly ActivityGroup[]>(['afterCode']);
  return {
    isOpen: (group: ActivityGroup) => open.includes(group),
    toggle: (group: ActivityGroup) => {
      setOpen(open.includes(group) ? open.filter((one) => one !== group) : [...open, group]);
    },
    open: (group: ActivityGroup) => {
      setOpen([...new Set([...open, group])]);
    },
  };
}

export type OpenGroups = ReturnType<typeof useOpenGroups>;
