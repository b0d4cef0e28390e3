import type { ReactNode } from 'react';

type SettingProps = { title: string; about: string; children: ReactNode };

export function Setting({ title, about, children }: SettingProps) {
  return (
    <section className="setting">
      <div className="setting__head">
        <h2 className="setting__title">{title}</h2>
        <p className="setting__about">{about}</p>
      </div>
      <div className="setting__body">{children}</div>
    </section>
  );
}
