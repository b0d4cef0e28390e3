import type { ReactNode, Ref } from 'react';

export type SettingProps = { title: string; about: string; children: ReactNode };

/** A part of a settings page: what it is about beside what is the case. */
export const SettingSection = ({ title, about, children, at }: SettingProps & { at?: Ref<HTMLElement> }) => (
  <section className="setting" ref={at} tabIndex={-1} aria-label={title}>
    <div className="setting__head">
      <h2 className="setting__title">{title}</h2>
      <p className="setting__about">{about}</p>
    </div>
    <div className="setting__body">{children}</div>
  </section>
);
