import type { view } from '@forge/bridge';
import { createContext, useContext, useEffect, useState } from 'react';
import { pageLocation, type Page, type PageLocation } from './page-location';

export type BridgeHistory = Awaited<ReturnType<typeof view.createHistory>>;

type Navigation = PageLocation & {
  go: (page: Page, params?: URLSearchParams) => void;
  /** Changes what the address says about this subpage; the way back leads past it. */
  refine: (params: URLSearchParams) => void;
};

const addressWithin = (page: Page, params?: URLSearchParams) =>
  params && params.size > 0 ? `/${page}?${params.toString()}` : `/${page}`;

export function useNavigationOver(history: BridgeHistory): Navigation {
  const [{ pathname, search }, setLocation] = useState(history.location);
  useEffect(() => history.listen(setLocation), [history]);
  const here = pageLocation(pathname, search);
  return {
    ...here,
    go: (page, params) => {
      history.push(addressWithin(page, params));
    },
    refine: (params) => {
      history.replace(addressWithin(here.page, params));
    },
  };
}

export const NavigationProvider = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationProvider);
  if (!navigation) throw new Error('Only inside the project page.');
  return navigation;
}
