import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigation } from '../frame/navigation';

type SettingProps = {
  title: string;
  about: string;
  /** What an address calls it, where links lead to it. */
  part?: string;
  children: ReactNode;
};

export function Setting({ title, about, part, children }: SettingProps) {
  return (
    <section className="setting" ref={useLinkedPart(part)} tabIndex={-1} aria-label={title}>
      <div className="setting__head">
        <h2 className="setting__title">{title}</h2>
        <p className="setting__about">{about}</p>
      </div>
      <div className="setting__body">{children}</div>
    </section>
  );
}

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
