import { useState, type ReactNode } from 'react';
import { changeKey, sameChange } from '../../../src/domain/same-change';
import { otherSide } from '../../../src/domain/side';
import type { TermsChange } from '../../../src/domain/terms-change';
import { ownerWithin } from '../../shared/owners/owner-text';
import { Fact } from '../../shared/settings/fact';
import { t } from '../../shared/texts/text';
import { CommandForm } from '../../shared/ui/command-form';
import { Overtaken } from '../../shared/ui/overtaken';
import type { ProjectAgreement } from '../frame/project-gate';
import { useOwnerContext } from '../frame/use-owner-context';
import { isComplete } from '../terms/is-complete';
import { Proposals } from '../terms/proposals';
import { termsEffect } from '../terms/terms-effect';
import { useTermsChange } from '../terms/use-terms-change';

type Editor<C extends TermsChange> = (change: C, onChange: (change: C) => void) => ReactNode;

type TermsFactProps<C extends TermsChange> = {
  view: ProjectAgreement;
  label: string;
  /** What holds now, as the change that would lead to it. */
  standing: C;
  editor: Editor<C>;
  /** Who may change it, where that is not only the leads. */
  mayChange?: boolean;
  children: ReactNode;
};

/** One thing that the agreement says, its editor, and what is proposed instead. */
export function TermsFact<C extends TermsChange>({
  view,
  label,
  standing,
  editor,
  mayChange = view.viewer.side !== null,
  children,
}: TermsFactProps<C>) {
  const context = useOwnerContext(view);
  const proposals = view.agreement.proposals.filter(
    ({ change }) => changeKey(change) === changeKey(standing),
  );
  return (
    <>
      <Fact
        label={label}
        editor={
          mayChange
            ? (close) => (
                <TermsForm view={view} standing={standing} editor={editor} onDone={close}>
                  {children}
                </TermsForm>
              )
            : undefined
        }
      >
        {children}
      </Fact>
      {proposals.length > 0 && (
        <div className="facts__row">
          <dt className="visually-hidden">{t('proposals.title')}</dt>
          <dd className="facts__proposals">
            <Proposals view={view} proposals={proposals} context={context} />
          </dd>
        </div>
      )}
    </>
  );
}

type TermsFormProps<C extends TermsChange> = Pick<
  TermsFactProps<C>,
  'view' | 'standing' | 'editor' | 'children'
> & {
  onDone: () => void;
};

/** Saving replaces exactly what the form says stands now: someone else's change in between is shown, not lost. */
function TermsForm<C extends TermsChange>({ view, standing, editor, onDone, children }: TermsFormProps<C>) {
  const { agreement, viewer } = view;
  const [change, setChange] = useState(standing);
  const [before] = useState(standing);
  const context = useOwnerContext(view);
  const save = useTermsChange(view, { onDone, seen: standing });
  const effect = viewer.side && termsEffect(agreement, change, viewer.side);
  return (
    <CommandForm<TermsChange>
      command={save}
      given={change}
      isReady={effect !== 'nothing' && isComplete(change)}
      submit={t(effect === 'proposes' ? 'form.propose' : 'form.save')}
      effect={
        effect && effect !== 'nothing' && viewer.side && isComplete(change)
          ? t(`proposals.effect.${effect}`, {
              name: ownerWithin({ kind: 'lead', side: otherSide(viewer.side) }, context),
            })
          : undefined
      }
      onCancel={onDone}
    >
      {editor(change, setChange)}
      {!sameChange(before, standing) && <Overtaken>{children}</Overtaken>}
    </CommandForm>
  );
}
