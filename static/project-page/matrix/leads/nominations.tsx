import Button from '@atlaskit/button/new';
import type { Side } from '../../../../src/domain/side';
import { sides } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { PersonName } from '../../../shared/people/person-name';
import { errorText } from '../../../shared/texts/error-text';
import { RichText } from '../../../shared/texts/rich-text';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { useMatrixLink } from '../../frame/use-matrix-link';
import { nominationMoves, type NominationMove } from './nomination-moves';
import './nominations.css';

/** Two people who may edit issues become leads without an administrator: each wants to, and accepts the other. */
export function Nominations({ view }: { view: ProjectAgreement }) {
  const { agreement, viewer } = view;
  const link = useMatrixLink(view);
  const { nominations, leads } = agreement;
  const mine = sides.find((side) => nominations[side]?.accountId === viewer.accountId);
  const nominate = useCommand((move: NominationMove) =>
    invoke('nominate', { agreementId: agreement.id, ...move }),
  );
  const withdraw = useCommand(() => invoke('withdrawNomination', { agreementId: agreement.id }));
  const failure = nominate.error ?? withdraw.error;
  const isSending = nominate.isPending || withdraw.isPending;
  return (
    <section className="nominations">
      <h2 className="nominations__title">{t('nominations.title')}</h2>
      <p className="nominations__about">{t('nominations.about')}</p>
      <ul className="nominations__list">
        {sides.flatMap((side) => {
          const nomination = nominations[side];
          if (!nomination || leads[side] !== null) return [];
          return (
            <li key={side}>
              <RichText
                text={nomination.accountId === viewer.accountId ? 'nominations.you' : 'nominations.wants'}
                parts={{
                  person: <PersonName accountId={nomination.accountId} />,
                  lead: t(`leadWithin.${side}`),
                }}
              />
            </li>
          );
        })}
      </ul>
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
            {moveText(move, mine)}
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
      {mine && (
        <>
          <p className="nominations__about">{t('nominations.invite')}</p>
          <CopyLink url={link} label={t('noLeads.link')} />
        </>
      )}
    </section>
  );
}

function moveText({ side, accepts }: NominationMove, mine: Side | undefined): string {
  if (!accepts) return t('nominations.iAm', { lead: t(`leadWithin.${side}`) });
  return mine ? t('nominations.accept') : t('nominations.iAmAndAccept', { side: t(`sideWithin.${side}`) });
}
