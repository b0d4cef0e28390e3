import { personWithin } from '../../../shared/owners/owner-text';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import type { ActivityPartProps } from './activity-part';
import { MorePart } from './more-part';
import { NoteForm } from './note-form';

/** Where the activity starts and ends. */
export function NotePart({ view: { agreement, viewer }, activity, context }: ActivityPartProps) {
  const { note } = activity;
  return (
    <MorePart
      title={t('note.title')}
      edit={viewer.side ? t(note ? 'note.edit' : 'note.add') : undefined}
      editor={(close) => (
        <NoteForm agreement={agreement} activity={activity} context={context} onDone={close} />
      )}
    >
      {note ? (
        <>
          <p className="more__note">{note.text}</p>
          <p className="more__by">
            {t('note.by', {
              name: personWithin(note.by, context),
              day: dayText(note.at, agreement.terms.settings.timeZone),
            })}
          </p>
        </>
      ) : (
        <p className="more__by">{t('note.none')}</p>
      )}
    </MorePart>
  );
}
