import { useEffect, useRef } from 'react';
import { SettingSection, type SettingProps } from '../../shared/settings/setting-section';
import { useNavigation } from '../frame/navigation';

/** `part`: what an address calls it, where links lead to it. */
export const Setting = ({ part, ...section }: SettingProps & { part?: string }) => (
  <SettingSection {...section} at={useLinkedPart(part)} />
);

/** Brings the part that the address names into view, once: then the address is the page's again. */
function useLinkedPart(part: string | undefined) {
  const section = useRef<HTMLElement>(null);
  const { params, refine } = useNavigation();
  const isAsked = part !== undefined && params.get('part') === part;
  useEffect(() => {
    if (!isAsked) return;
    section.current?.scrollIntoView();
    section.current?.focus();
    const rest = new URLSearchParams(params);
    rest.delete('part');
    refine(rest);
  }, [isAsked, params, refine]);
  return section;
}
