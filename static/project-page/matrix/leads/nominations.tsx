import Button from '@atlaskit/button/new';
import type { AgreementView } from '../../../../src/contract';
import type { AccountId } from '../../../../src/domain/ids';
import { leadsOf } from '../../../../src/domain/leads';
import { otherSide, sides, type Side } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { PersonName } from '../../../shared/people/person-name';
import { errorText } from '../../../shared/texts/error-text';
import { RichText } from '../../../shared/texts/rich-text';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { useMatrixLink } from '../../frame/use-matrix-link';
import { holderOf, nominationMoves, type NominationMove } from './nomination-moves';
import { nominationStep } from './nomination-step';
import { Nominees } from './nominees';
import './nominations.css';

/** Two people who may edit issues become leads without an administrator: each wants to, and accepts the other. */
export function Nominations({ view }: { view: ProjectAgreement }) {
  const { agreement, viewer } = view;
  const isNew = leadsOf(agreement.leads).length === 0;
  const mine = sides.find((side) => agreement.nominations[side]?.accountId === viewer.accountId);
  const nominate = useCommand((move: NominationMove) =>
    invoke('nominate', { agreementId: agreement.id, ...move }),
  );
  const withdraw = useCommand(() => invoke('withdrawNomination', { agreementId: agreement.id }));
  const failure = nominate.error ?? withdraw.error;
  const isSending = nominate.isPending || withdraw.isPending;
  return (
    <section className="nominations">
      {isNew && <h2 className="nominations__title">{t('nominations.title')}</h2>}
      <p className="nominations__about">{t(isNew ? 'nominations.about' : 'leads.howFilled')}</p>
      <Nominees view={view} />
      {failure && (
        <p className="form__failure" role="alert">
          {errorText(failure)}
        </p>
      )}
      <div className="nominations__moves">
        {nominationMoves(agreement, viewer.accountId).map((move) => (
          <Button
            key={`${move.side} ${move.accepts ?? ''}`}
            appearance={move.accepts ? 'primary' : 'default'}
            isDisabled={isSending}
            onClick={() => {
              nominate.mutate(move);
            }}
          >
            {moveText(agreement, move, viewer.accountId)}
          </Button>
        ))}
        {mine && (
          <Button
            appearance="subtle"
            isDisabled={isSending}
            onClick={() => {
              withdraw.mutate(undefined);
            }}
          >
            {t('nominations.withdraw')}
          </Button>
        )}
      </div>
      {mine && <NextStep view={view} side={mine} />}
    </section>
  );
}

/** Whose turn it is, with the page to send to them. */
function NextStep({ view, side }: { view: ProjectAgreement; side: Side }) {
  const link = useMatrixLink(view);
  const step = nominationStep(view.agreement, side);
  return (
    <>
      <p className="nominations__about">
        {step.kind === 'invite' ? (
          t('nominations.step.invite')
        ) : (
          <RichText
            text={`nominations.step.${step.kind}`}
            parts={{ other: <PersonName accountId={step.other} /> }}
          />
        )}
      </p>
      {step.kind !== 'accept' && <CopyLink url={link} label={t('noLeads.link')} />}
    </>
  );
}

function moveText(agreement: AgreementView, { side, accepts }: NominationMove, viewer: AccountId): string {
  if (holderOf(agreement, side) === viewer) return t('nominations.accept');
  // A lead stays one whoever comes: only a nominee has to be accepted in words.
  const meetsNominee = accepts !== null && agreement.leads[otherSide(side)] === null;
  return meetsNominee
    ? t('nominations.iAmAndAccept', { side: t(`sideWithin.${side}`) })
    : t('nominations.iAm', { lead: t(`leadWithin.${side}`) });
}
