import type { ReactNode } from 'react';
import { t } from '../texts/text';
import './form.css';

/** What someone else has made of it while the form was open. */
export function Overtaken({ children }: { children: ReactNode }) {
  return (
    <div className="form__overtaken" role="status">
      <div>{t('form.overtaken')}</div>
      {children}
    </div>
  );
}
