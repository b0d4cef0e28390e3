import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { SiteSettingsView } from '../../../src/contract';
import { isOnIn, type WhereOn } from '../../../src/domain/site-settings';
import { listText } from '../../shared/texts/list-text';
import { t } from '../../shared/texts/text';
import { CommandForm } from '../../shared/ui/command-form';
import { OptionList } from '../../shared/ui/option-list';
import { byProject } from '../projects/by-project';
import { siteHealthQuery } from '../projects/site-health-query';
import { savedAgainst } from '../saved-against';
import { useSiteChange } from '../use-site-change';
import { ProjectField } from './project-field';
import type { ProjectName } from './project-name';

const rules = ['except', 'only'] as const;

type WhereFormProps = { site: SiteSettingsView; named: readonly ProjectName[]; onDone: () => void };

/** Says before it is saved where people who use it would lose sight of it. */
export function WhereForm({ site, named, onDone }: WhereFormProps) {
  const [opened] = useState(site);
  const [rule, setRule] = useState(opened.settings.whereOn.rule);
  const [projects, setProjects] = useState(named);
  const base = savedAgainst('whereOn', opened, site);
  const save = useSiteChange(base, onDone);
  const whereOn: WhereOn = { rule, projectIds: projects.map(({ id }) => id) };
  const lost = useProjectsInUse().filter(
    ({ id }) => isOnIn(site.settings.whereOn, id) && !isOnIn(whereOn, id),
  );
  return (
    <CommandForm
      command={save}
      given={{ ...base.settings, whereOn }}
      isReady={rule === 'except' || projects.length > 0}
      submit={t('form.save')}
      effect={
        lost.length > 0
          ? t('site.where.effect', { projects: listText(lost.map(({ name }) => name)) })
          : undefined
      }
      onCancel={onDone}
    >
      <OptionList
        legend={t('site.where.title')}
        options={rules.map((value) => ({ value, label: t(`site.where.rule.${value}`) }))}
        value={rule}
        onChange={setRule}
      />
      <ProjectField value={projects} onChange={setProjects} />
    </CommandForm>
  );
}

/** As far as they have been read: the list below reads them all. */
function useProjectsInUse(): readonly ProjectName[] {
  const { data } = useInfiniteQuery({ ...siteHealthQuery(), enabled: false });
  return useMemo(
    () => byProject(data?.pages.flatMap(({ agreements }) => agreements) ?? []).map(({ project }) => project),
    [data],
  );
}
